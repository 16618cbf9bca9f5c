import { expect, test } from "vitest"
import type { Act, Mention } from "../../model/index.ts"
import { isContested } from "./contested.ts"

const said = (report: string, name: string, act: Act = "states") =>
  ({
    id: `${report} ${name}`,
    report,
    words: "",
    act,
    naming: "named",
    via: [],
    ends: [{ name, naming: "named" }],
  }) as unknown as Mention

test("what one holds and another denies is contested", () => {
  expect(isContested([said("a", "Mara Voss"), said("b", "Ivo Senn", "denies")])).toBe(true)
})

test("those who deny a thing together contest nothing of each other", () => {
  expect(isContested([said("a", "Mara Voss", "denies"), said("b", "Ivo Senn", "denies")])).toBe(false)
})

test("one who is told here to deny it and there to say that it is not so contests nothing", () => {
  const [here, there] = [said("a", "Mara Voss", "denies"), said("b", "Mara Voss")]
  expect(isContested([here, there])).toBe(false)
  expect(isContested([here, there, said("c", "Ivo Senn")])).toBe(true)
})
