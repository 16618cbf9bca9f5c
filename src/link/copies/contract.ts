import { expect, test } from "vitest"
import type { CopyShelf } from "../../model/copy.ts"

/** What every shelf of fingerprints promises, told once and tried on each kind of them. */
export function copiesContract(open: () => Promise<CopyShelf>): void {
  test("those that share most come first, those that share too little not at all", async () => {
    const shelf = await open()
    await shelf.put("a", [1, 2, 3, 4_294_967_295])
    await shelf.put("b", [1, 2, 9])
    await shelf.put("c", [1, 7])
    expect(await shelf.near([1, 2, 3, 4_294_967_295], 2, 10)).toEqual(["a", "b"])
    expect(await shelf.near([1, 2, 3], 1, 2)).toEqual(["a", "b"])
    expect(await shelf.near([], 1, 10)).toEqual([])
  })

  test("an edited report has its new fingerprints and none of the old", async () => {
    const shelf = await open()
    await shelf.put("edited", [101, 102])
    await shelf.put("edited", [102, 103])
    expect(await shelf.near([101], 1, 10)).toEqual([])
    expect(await shelf.near([102, 103], 2, 10)).toEqual(["edited"])
  })

  test("a print that very many share does not make a search long", async () => {
    const shelf = await open()
    for (let i = 0; i < 100; i++) await shelf.put(`same ${i}`, [555])
    expect((await shelf.near([555], 1, 1000)).length).toBeLessThanOrEqual(64)
  })
}
