import fc from "fast-check"
import { expect, test } from "vitest"
import { extractorContract, keepsPromise, marked, reportOf, shown } from "./contract.ts"
import { createRules } from "./rules.ts"

extractorContract(createRules)

const rules = createRules()

test.each([
  // Quotations, direct and mixed
  "[content “We are ready,”] [cue said] [source Ada Pell, the mayor of Dunmore].",
  "[content “Why now?”] [source she] [cue asked].",
  "[source Pell] [cue said], [content “We are ready.”]",
  "[source Pell] [cue told] the Bugle: [content “We are ready.”]",
  "[source Pell] [cue told] reporters on Tuesday [content that the town was ready].",
  "[source The board] [cue called] [content the plan “a bad joke”].",
  '[content "We are ready,"] [source Pell] [cue said]. [content "All of us."]',
  "[content ‘We’re ready,’] [source Pell] [cue said].",
  // Reported words
  "[content The bridge would stay shut until May], [source Pell] [cue said].",
  "[source The firm] [cue denied] [content that it had known].",
  "[source Pell], who is 54, [cue has said] [content she will not run again].",
  "[source Two officials briefed on the talks] [cue said] [content no deal was near].",
  "[source He] [cue wants] [content to close the port].",
  "[source Voss] [cue plans] [content to appeal].",
  "[source The union] [cue endorsed] [content Pell].",
  "[source1,2 Pell] [cue1 said] [content1 the road was safe], [cue2 adding] [content2 that work would go on].",
  // According to, passives, nouns, headlines
  "[content The ferry sank in shallow water], [cue according to] [source the harbour board].",
  "[content The firm] [cue was accused of] [content dumping waste].",
  "[content The plan] [cue was criticised] by [source neighbours].",
  "[content The minister] [cue is said] [content to be ill].",
  "It was [source his] [cue belief] [content that the vote was late].",
  "That was [source the mayor]’s [cue claim] [content that the vote was late].",
  "[source He] [cue repeated his claim] [content that the vote was late].",
  "[source Poll][cue :] [content Voters Tire of Tolls].",
])("%s", async (page) => {
  const report = marked(page)
  expect(shown(report, await rules.extract(report))).toEqual(shown(report, report.attributions))
})

test("a quotation may run over paragraphs", async () => {
  const report = marked("[content “Bread is dear.]\n\n[content “Fish is dearer,”] [source Marr] [cue said].")
  expect(shown(report, await rules.extract(report))).toEqual(shown(report, report.attributions))
})

test("a paragraph that is a quotation and nothing else goes on with who spoke last", async () => {
  const report = marked("[content “Bread is dear,”] [source Marr] [cue said].\n\n[content “Fish is dearer.”]")
  expect(shown(report, await rules.extract(report))).toEqual(shown(report, report.attributions))
})

test("whatever the text, the promise is kept", async () => {
  const pieces =
    "The mayor|said|says|Sen.|U.S.|according|to|that|claims|his|was|accused|of|by|,|.|“|”|\"|'|(|)|—|:|\n\n|\n|and|who|which|told|reporters|he|wants|Voss|🦆|asked|whether|seems|it|as|in|a|statement|the|claim|''|;|[|]|15:50"
  const text = fc
    .array(fc.constantFrom(...pieces.split("|")), { maxLength: 60 })
    .chain((words) => fc.constantFrom(" ", "").map((space) => words.join(space)))
  const holds = async (words: string) => keepsPromise(reportOf(words), await rules.extract(reportOf(words)))
  await fc.assert(fc.asyncProperty(text, holds), { numRuns: 500 })
})
