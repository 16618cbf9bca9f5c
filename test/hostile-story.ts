import { createRules } from "../src/extract/rules.ts"
import { placerOn } from "../src/pipeline/place.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import type { Store } from "../src/store/store.ts"

/** What would run if it were taken for HTML, in text, in an attribute or in a form's field. */
export const ATTACK = `<img src=x onerror="document.title='owned'"></textarea><script>document.title='owned'</script>"'>`

const report = (n: number, outlet: string) => ({
  id: `https://quay.example/ferry-${n}?a="'><b>`,
  title: `The ferry ${ATTACK} is late`,
  outlet,
  published: `2026-03-0${n}`,
  contributors: [],
  furniture: [],
  findings: [],
  text: [
    `The old ferry ${ATTACK} leaks at forty-three places below the waterline, Ida Brandt said on Friday.`,
    `Bo Kettle waited for the ${n === 1 ? "first" : "second"} boat of the morning at the northern pier of Skarness.`,
  ].join("\n\n"),
})

/** Two reports whose words attack the page, told as one story with one claim that both make; gives the story's id. */
export async function hostileFerry(store: Store): Promise<string> {
  const rules = createRules()
  const placer = placerOn(store)
  const reports = [report(1, `The Quay ${ATTACK}`), report(2, "The Pier")]
  for (const one of reports) {
    const ledger = await ledgerOf(one, rules)
    await store.keep(ledger)
    await placer.place(ledger)
  }
  const pair = reports.map(({ id }) => id) as [string, string]
  await store.judge({ about: "report", answer: "same", pair, by: "ada", hand: "person" })
  await placer.judged(pair)
  return (await store.story(pair[0]))?.story as string
}
