import type { Piece, Surroundings } from "../newsroom/piece.ts"
export async function* readGhost(_c: AsyncIterable<Uint8Array | string>, _a: Surroundings): AsyncGenerator<Piece> {}
