/**
 * Words that tell nothing of what a report is about: the grammar's, the calendar's (days are compared as days), the web's,
 * and those that stand for somebody whom the report does not name. An unnamed source is never a link.
 */
const EMPTY = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by
  can could did do does doing down during each few for from further had has have having he her here hers herself him himself
  his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours
  ourselves out over own same she should so some such than that the their theirs them themselves then there these they this
  those through to too under until up us very was we were what when where which while who whom why will with would you your
  yours yourself yourselves don didn won isn wasn aren couldn wouldn said say says told tell new one two first last people
  man woman time mr mrs ms dr
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec day days week month year years am pm est edt gmt
  http https www com html htm php org net aspx shtml news article articles story index posted published updated
  official officials source sources insider insiders aide aides spokesman spokeswoman spokesperson spokesmen spokespersons
  adviser advisers advisor advisors diplomat diplomats authorities anonymous anonymity unnamed witness witnesses
  eyewitness eyewitnesses bystander bystanders whistleblower`.split(/\s+/),
)

/** Whether a word, in small letters, tells nothing of what a report is about. */
export const isEmpty = (word: string) => word.length < 2 || EMPTY.has(word)
