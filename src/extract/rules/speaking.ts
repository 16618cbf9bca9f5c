/** Verbs after which the speaker may stand: “…”, said Mara Voss. */
export const INVERTING = new Set(
  `say add write ask note explain recall continue reply warn argue conclude declare report quip joke tweet insist shout
   respond observe admit boast remark claim suggest complain cry announce state agree acknowledge read go exclaim muse
   predict urge tell post concede stress assert lament counter retort remember caution plead advise`.split(/\s+/),
)

/** Verbs that may come last: "…, the mayor said". */
export const SPEAKING = new Set([
  ...INVERTING,
  ..."think believe hope suspect guess fear reckon know contend allege estimate figure show find indicate reveal".split(
    " ",
  ),
])
