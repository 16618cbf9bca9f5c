/** Those who only speak for others: never to be guessed from who was named last. */
const MOUTHS =
  /^(?:spokesman|spokeswoman|spokesperson|official|source|aide|adviser|advisor|employee|staffer|worker|insider|ally|associate|operative|attorney|lawyer|counsel|officer|supporter|critic|voter|reporter|reviewer|moderator|narrator|questioner|analyst|expert|delegate|donor|friend|person|protester)$/

/** Whether a description says no more than a mouth's. */
export const isMouth = (noun: string) => MOUTHS.test(noun)
