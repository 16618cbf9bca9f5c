import type * as Ort from "onnxruntime-web"

/** A list of numbers for each of the graph's inputs: one value a piece, for one window. */
export type Inputs = Readonly<Record<string, readonly number[]>>

/** The graph's outputs by name: a row for each piece. */
type Outputs = Readonly<Record<string, readonly Float32Array[]>>

/** The model as a black box. One window at a time: int8 results change with what else is in a batch. */
export interface Graph {
  run(inputs: Inputs): Promise<Outputs>
  close(): Promise<void>
}

/** What onnxruntime-node and onnxruntime-web have in common. */
export interface Runtime extends Pick<typeof Ort, "InferenceSession" | "Tensor"> {
  /** On so many threads it may run one graph; on one when absent. */
  readonly threads?: number
}

/**
 * Opens a graph in whichever runtime is handed in, native, or WASM as in a browser. It answers the same on any number of
 * threads.
 */
export async function openGraph(runtime: Runtime, weights: Uint8Array, threads = 1): Promise<Graph> {
  const session = await runtime.InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Threads that wait leave the core to others.
    ...(threads > 1 && { extra: { session: { intra_op: { allow_spinning: "0" } } } }),
  })
  const tensor = (values: readonly number[]) =>
    new runtime.Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length])
  return {
    async run(inputs) {
      const feeds = session.inputNames.map((name) => [name, tensor(inputs[name] ?? [])])
      const outputs = await session.run(Object.fromEntries(feeds))
      return Object.fromEntries(Object.entries(outputs).map(([name, output]) => [name, rowsOf(output)]))
    },
    close: () => session.release(),
  }
}

/** A graph that is opened when it is first asked. */
export function openedLater(open: () => Promise<Graph>): Graph {
  let opened: Promise<Graph> | undefined
  return {
    run: async (inputs) => {
      if (!opened) {
        opened = open()
        // A fault is no answer: the next time it is tried again.
        opened.catch(() => (opened = undefined))
      }
      return (await opened).run(inputs)
    },
    close: async () => (await opened)?.close(),
  }
}

function rowsOf({ data, dims }: Ort.Tensor): Float32Array[] {
  const [, rows = 0, width = 0] = dims
  return Array.from({ length: rows }, (_, row) => (data as Float32Array).subarray(row * width, (row + 1) * width))
}
