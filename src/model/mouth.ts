/**
 * Whether somebody so described speaks for another, and the words do not tell for whom: "spokesman", "a spokeswoman". They may be
 * the mouth of anybody else here.
 */
export const speaksForUntold = (role: string): boolean => BARE.test(role)

const BARE =
  /^(?:(?:an?|the|its|his|her|their|our|one|another|chief|lead|senior|deputy|former) )*(?:spokes(?:man|woman|person|people|men|women)|press (?:secretary|officer|attach[eé]))$/iu
