import fc from "fast-check"
import { expect, test } from "vitest"
import type { Act, Attribution, Span } from "../../model/index.ts"
import { readingOf } from "../context.ts"
import { actOf } from "./act.ts"

/** "source [cue] content": what the cue says is done. */
function act(sentence: string): Act {
  const [source = "", cue = "", content = ""] = sentence.split(/[[\]]/).map((part) => part.trim())
  const text = `${source} ${cue} ${content}.`
  const at = source.length + 1
  const end = at + cue.length
  const span = (from: number, to: number): Span[] => (to > from ? [[from, to]] : [])
  const attribution: Attribution = {
    id: "r#0",
    source: span(0, source.length),
    cue: [[at, end]],
    content: span(end + 1, end + 1 + content.length),
  }
  const report = { id: "r", text, contributors: [], furniture: [], findings: [] }
  return actOf(readingOf(report, [attribution]), attribution).act
}

const EXAMPLES: Record<Act, readonly string[]> = {
  states: [
    "Brandt [said] they would not discuss peace with the yard",
    "Brandt [said] he would not comment on the case but the pumps had failed",
    "Ilka Brandt [said] the ferry would sail",
    "the port authority [has called for] an inquiry",
    "The mayor [hit back] at the council",
    "A survey [shows] that two in three commuters cycle",
    "Her [criticism of] the harbour plan",
    "Brandt [was not the first to say] that it was late",
    "Brandt [said] the mayor had no comment",
    "Brandt [said] she would not sell",
    "The yard [was asked for] its books",
    "Brandt [held] that the sale was void",
  ],
  confirms: [
    "Brandt [accepted] that the pumps had failed",
    "Brandt [acknowledged] that the ferry had been late",
    "The ministry [later confirmed] the closure",
    "Two engineers [agreed] that the pump had failed",
    "The yard [was not only able to confirm] the order",
    "The yard [accepted] that the delay was too long",
    "He [pleaded guilty to] theft",
  ],
  denies: [
    "The company [rejected] the petition’s allegations as false",
    "The company [dismissed] the lawsuit as baseless",
    "The driver [did not plead guilty to] the theft",
    "The company [strongly denied] the report",
    "Brandt [dismissed] the claims",
    "The union [pushed back on] the figures",
    "He [said] that the allegations were baseless",
    "[In response to] the council's charge that she had lied",
    "He [pleaded not guilty]",
    "The yard [rejected] the suggestion that the request was late",
    "Brandt [rejected] the yard's offer",
  ],
  declines: [
    "The ministry [could neither confirm nor deny] the closure",
    "The ministry [declined to comment on] the closure",
    "Brandt [would not confirm] the date",
    "He [did not immediately respond to] a message",
    "The company [refused to discuss] it",
    "She [has maintained her silence on] the sale",
    "The office [did not return] two calls",
    "The yard [has not been able to say] when it will reopen",
    "Their lawyers [weren't willing to say] who had paid",
    "He [could not bring himself to confirm] the loss",
    "The agency [chose not to respond to] the charge",
    "Brandt [said] she would not comment on the case",
    "Brandt [said] she had no comment",
    "He [said] that he could not confirm the loss",
    "The mayor [said] he would be making no further comment",
    "“No comment,” he [said] “no comment”",
    "The yard [has been contacted for] comment",
    "The yard [has been approached for comment]",
  ],
  doubts: [
    "Brandt [questioned] whether the ferry was safe",
    "Economists [were not sure] that rates would fall",
    "The union [raised questions about] the sale",
    "It [is unclear] whether he will run",
    "We [have not been able to confirm] this",
    "The agency [was unable to verify] the film",
    "She [did not rule out] a deal",
    "She [refused to rule out] an early vote",
    "She [won’t rule out] an early vote",
  ],
  holds: [
    "Islanders [fear] that the school will close",
    "Brandt [is expected] to resign",
    "Analysts [had forecast] a loss",
    "The union [has long opposed] the sale",
    "He [seems] content",
    "The party [is seeking] a deal",
    "Brandt [has heard] that the sale was void",
  ],
  decides: [
    "The council [approved] the plan",
    "A judge [has ordered] the release of the letters",
    "The yard [laid off] two hundred welders",
    "The two parties [agreed] to share the cost",
    "Kestria [chose not to respond to] the attack",
    "The senate [confirmed] the judge",
    "The judge [rejected] the dockers' plea",
    "The high court [held] that the sale was void",
    "The yard [accepted] the offer",
    "The governor [signed an order to close] the port",
  ],
}

for (const [expected, sentences] of Object.entries(EXAMPLES))
  test.each(sentences)(`${expected}: %s`, (sentence) => expect(act(sentence)).toBe(expected))

test("always gives an act, and the same one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
      const sentence = `Brandt [${words.replace(/[[\]]/g, "") || "said"}] it`
      expect(act(sentence)).toBe(act(sentence))
      expect(Object.keys(EXAMPLES)).toContain(act(sentence))
    }),
  )
})
