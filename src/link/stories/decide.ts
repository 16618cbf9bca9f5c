import type { Placed, StoryWord } from "../../model/story.ts"
import { grouped } from "./group.ts"
import { twoEvents } from "./kind.ts"
import type { Memory } from "./memory.ts"
import type { Traits } from "./traits.ts"
import { LEAST } from "./weights.ts"

type Group = Placed<Traits>[]

/** Puts reports into stories: by how likely they belong together, and by what persons said, which outweighs it. */
export function decided(reports: readonly Placed<Traits>[], known: Memory, said: readonly StoryWord[]): Group[] {
  const different = new Set(said.filter(({ answer }) => answer === "different").map(({ pair }) => keyOf(...pair)))
  const at = (i: number) => reports[i] as Placed<Traits>
  const never = (one: Placed<Traits>, other: Placed<Traits>) => different.has(keyOf(one.report, other.report))
  const groups = grouped(
    reports.length,
    (i, j) => (never(at(i), at(j)) ? "never" : known.bond(at(i), at(j))),
    LEAST,
    (one, other) =>
      twoEvents(
        one.map((i) => known.opened(at(i))),
        other.map((i) => known.opened(at(i))),
      ),
  ).map((group) => group.map(at))
  const same = said.filter(({ answer }) => answer === "same")
  return same.reduce((all, { pair }) => tied(all, pair, never), groups)
}

/** A person's "same" joins the stories of the two, unless another word keeps two of their reports apart. */
function tied(
  groups: Group[],
  pair: StoryWord["pair"],
  never: (a: Placed<Traits>, b: Placed<Traits>) => boolean,
): Group[] {
  const [one, other] = pair.map((report) => groups.find((group) => group.some((placed) => placed.report === report)))
  if (!one || !other || one === other || one.some((a) => other.some((b) => never(a, b)))) return groups
  return [...groups.filter((group) => group !== one && group !== other), [...one, ...other]]
}

const keyOf = (one: string, other: string) => JSON.stringify([one, other].sort())
