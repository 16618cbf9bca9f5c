const list = (words: string) => new Set(words.split(/\s+/))

/** Shortened words that stand before a name or a number, so that no sentence ends with them; without their full stop. */
export const LEADING: ReadonlySet<string> = list(
  `Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Adm Lt Col Maj Sgt Cpl Capt Cmdr Cpt Rev Fr Hon Pres Supt Insp
   Det Amb Sec Atty Dist Messrs Mme Mlle St Mt Ft vs v No Nos Art Fig Vol pp Op cf approx ca al Ald Asst Assoc Sra no nos
   Mgr Msgr Pvt Spc Brig Dir Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri`,
)

/** Shortened words that may end a sentence as well as stand inside one; without their full stop. */
export const ENDING: ReadonlySet<string> = list(
  `Inc Corp Co Cos Ltd LLC Bros Jr Sr Esq etc Ave Blvd Rd Hwy Dept Univ Assn Est PhD Ph.D M.D Ariz Ark Calif Colo Conn
   Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo e.g i.e
   a.m p.m am pm min max ed eds dept est`,
)
