import { addUp, type ClaimsOfStory } from "../ledger/claims/claims.ts"
import type { Encoder } from "../link/claims/encoder.ts"
import { mentionsOf } from "../link/claims/mentions.ts"
import { proposeClaims, questionsAbout } from "../link/claims/propose.ts"
import { heardBefore, type Reader } from "../link/claims/reader.ts"
import { copiesAmong } from "../link/copies/copies.ts"
import type { Hearing } from "../model/hearing.ts"
import {
  type CopyGroup,
  type Judged,
  type Judgement,
  type Ledger,
  type Mention,
  standing,
  type WhatIf,
} from "../model/index.ts"

/** What claims are worked out with. */
export interface ClaimsOptions {
  readonly encoder: Encoder
  /** Who reads the passages besides: a language model (`createReader`). */
  readonly reader?: Reader
  /** Reports of the story that are copies of one text; looked for when none are given. */
  readonly copies?: readonly CopyGroup[]
  readonly whatIf?: WhatIf
}

/**
 * The claims of a story's ledgers: worked out each time, never stored. What persons judged about pairs of rows, and
 * about what a row does, outweighs what the machine proposes. Whatever order ledgers and judgements come in, the same come out.
 */
export async function claimsOf(
  ledgers: readonly Ledger[],
  judgements: readonly Judged<Judgement>[],
  { encoder, reader, copies, whatIf = {} }: ClaimsOptions,
): Promise<ClaimsOfStory> {
  const mentions = ledgers.flatMap(mentionsOf)
  const proposals = await proposeClaims(mentions, encoder, reader)
  return addUp({
    mentions,
    proposals,
    judgements: standing(judgements),
    copies: copies ?? (await wholeCopies(ledgers)),
    whatIf,
  })
}

/** A story's claims, wherever they are worked out. */
export type ClaimsOf = (
  ledgers: readonly Ledger[],
  judgements: readonly Judged<Judgement>[],
  whatIf?: WhatIf,
  /** What somebody answered of the passages when they were read. */
  hearing?: Hearing,
) => Promise<ClaimsOfStory>

/** They are worked out here, with this encoder. */
export const claimsWith =
  (encoder: Encoder): ClaimsOf =>
  (ledgers, judgements, whatIf = {}, hearing) =>
    claimsOf(ledgers, judgements, { encoder, whatIf, ...(hearing && { reader: heardBefore(hearing) }) })

/** What a reader who takes so many passages together is asked of a story's reports. */
export type QuestionsOf = (ledgers: readonly Ledger[], together: number) => Promise<readonly (readonly Mention[])[]>

/** They are worked out here, with this encoder. */
export const questionsWith =
  (encoder: Encoder): QuestionsOf =>
  (ledgers, together) =>
    questionsAbout(ledgers.flatMap(mentionsOf), encoder, together)

/** Two that share a passage may each have reported for themselves: only what is mostly one text is one origin. */
async function wholeCopies(ledgers: readonly Ledger[]): Promise<readonly CopyGroup[]> {
  const groups = await copiesAmong(ledgers)
  return groups.filter(({ copies }) => copies.every(({ share }) => share >= MOSTLY))
}
const MOSTLY = 0.5
