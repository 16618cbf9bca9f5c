import fc from "fast-check"
import { expect, test } from "vitest"
import type { Source } from "../../model/index.ts"
import { proposeSame } from "./same.ts"

const named = (name: string, more: Partial<Source> = {}): Source => ({
  id: `r@${name}`,
  name,
  kind: "person",
  naming: "named",
  mentions: [[0, 1]],
  ...more,
})

test("one name, role and body are proposed with the reasons", () => {
  const a = named("Jan Marr", { role: "spokesman", affiliation: "Harbour Board" })
  expect(proposeSame(a, { ...a, id: "s@9" })).toEqual({ score: 0.98, because: "same name; same role; same body" })
})

test("another body, or another country, speaks against one name", () => {
  const [a, b] = [
    named("Jan Marr", { affiliation: "Harbour Board", country: "NO" }),
    named("Jan Marr", { affiliation: "Quill Bank", country: "PT" }),
  ]
  expect(proposeSame(a, b)).toEqual({ score: 0.25, because: "same name; other body; other country" })
})

test("a surname alone is hardly a proposal", () => {
  expect(proposeSame(named("Marr"), named("Marr"))?.score).toBeLessThan(0.5)
  expect(proposeSame(named("Jan Marr"), named("Ida Marr"))).toBeUndefined()
})

test("a body goes by its initials", () => {
  const body = { kind: "organisation" } as const
  expect(proposeSame(named("AP", body), named("the Associated Press", body))?.because).toBe("same name")
  expect(proposeSame(named("Department of Justice", body), named("Justice Dept.", body))?.because).toBe("same name")
})

test("a source without a name is never linked: neither to a name nor to another one", () => {
  const source = fc.record({
    id: fc.string(),
    name: fc.option(fc.constantFrom("Jan Marr", "Ida Lund"), { nil: undefined }),
    role: fc.constantFrom("senior official", "aide"),
    affiliation: fc.constantFrom("Harbour Board", "Quill Bank"),
    kind: fc.constantFrom("person", "group", "organisation"),
    naming: fc.constantFrom("role", "anonymous", "generic", "none"),
    mentions: fc.constant([[0, 1]]),
  }) as fc.Arbitrary<Source>
  fc.assert(
    fc.property(
      source,
      source,
      (a, b) =>
        proposeSame(a, b) === undefined &&
        proposeSame(named("Jan Marr"), a) === undefined &&
        proposeSame(a, named("Jan Marr")) === undefined,
    ),
  )
})

test("it makes no difference which of the two comes first", () => {
  const source = fc
    .record({
      name: fc.constantFrom("Jan Marr", "J. Marr", "Marr", "Jan P. Marr"),
      role: fc.constantFrom("baker", "mayor"),
      country: fc.constantFrom("NO", "PT"),
    })
    .map(({ name, ...more }) => named(name, more))
  fc.assert(fc.property(source, source, (a, b) => proposeSame(a, b)?.score === proposeSame(b, a)?.score))
})
