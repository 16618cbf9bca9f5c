import type { Figures } from "./floors.ts"

/** Two people who marked the same 16 texts of PolNeAR, by the same scorer (`score.mjs --agreement`). */
export const PEOPLE: Figures = {
  "exact cue": 70.5,
  "exact source": 74.9,
  "exact content": 68.3,
  "exact all": 59.6,
  "span source": 79.1,
  "span content": 68.8,
  "overlap content": 90.8,
  usable: 75.6,
}

/** Newell et al. 2018, Wang et al. 2022 (CofeNet, COLING): on PolNeAR's TEST part, so only roughly beside figures on dev. */
export const PUBLISHED: Readonly<Record<string, Figures>> = {
  CoreNLP: { "span source": 13.9, "span content": 17.5 },
  CRF: { "span source": 50.6, "span cue": 53.4, "span content": 28.6 },
  "BERT-CRF": { "span source": 82.2, "span cue": 74.9, "span content": 71.0 },
  CofeNet: { "span source": 83.2, "span cue": 75.3, "span content": 72.9 },
}

export const HUMAN_LINE =
  "Two people against each other on PolNeAR: exact cue 70.5, source 74.9, content 68.3, all three 59.6; span source 79.1, content 68.8; overlap content 90.8; usable 75.6."
