// Origin: Hyland, "Metadiscourse" (2005), appendix: hedges; of his list those that weaken what a news report says (not "about",
// "around", "often", which measure, nor verbs that are mostly acts of their own: "believe", "suggest"), and the formulas with
// which news keeps its distance.

/** Words that weaken what is said, or how surely it is said. */
export const HEDGES = `alleged allegedly apparent apparently arguably conceivably could may maybe
  might ostensibly perhaps plausibly possible possibly potential potentially presumably probable probably purported purportedly
  reportedly reputedly rumored rumoured rumors rumours seem seemed seemingly seems suspected supposedly unconfirmed unverified
  would-be`

/** Turns of phrase that do. */
export const PHRASES = [
  // Who appears for the accused, on a channel or before a court is there.
  "appear(?:s|ed|ing)?(?! (?:for|on|before|in|at|alongside|with|beside|via|by|as)\\b)",
  "(?:is|are|was|were|be|been|being) (?:\\w+ )?(?:said|reported|believed|thought|understood|rumou?red|alleged|suspected|feared|presumed) to",
  "it (?:is|was) (?:\\w+ )?(?:said|believed|thought|understood|rumou?red|alleged|reported) that",
  "(?:ha[sd]|have|having) (?:\\w+ )?(?:seen|heard|read|received) (?:\\w+ )?(?:reports?|rumou?rs?|claims|accounts|suggestions|indications)(?: (?:that|of))?",
  "(?:to|from) (?:my|our|his|her|their) (?:knowledge|understanding)",
  "as far as (?:\\w+ ){1,2}knows?",
  "if (?:true|confirmed)",
]
