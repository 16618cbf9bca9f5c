import { parentPort, Worker } from "node:worker_threads"
import { HearsayError } from "../model/index.ts"

/** A thread that does errands of one kind; several may be under way. */
export interface Thread<Errand, Answer> {
  /** How many errands are under way. */
  readonly busy: number
  run(errand: Errand): Promise<Answer>
  close(): Promise<void>
}

type Settle = { resolve(value: never): void; reject(reason: unknown): void }

/** An errand and its answer go by number; number 0 answers that the thread is open, or why it is not. */
interface Errand {
  readonly number: number
  readonly errand: unknown
}
interface Answer {
  readonly number: number
  readonly found?: unknown
  readonly error?: string
  readonly code?: string
}

/**
 * Starts a thread on a file that calls `doErrands`, and waits until it is open. When it ends before it has answered, what
 * was under way fails with the error "worker-lost", which says `lost`.
 */
export async function startThread<E, A>(file: URL, data: unknown, lost: string): Promise<Thread<E, A>> {
  const worker = new Worker(file, { workerData: data })
  const pending = new Map<number, Settle>()
  const settled = <T>(number: number) => new Promise<T>((resolve, reject) => pending.set(number, { resolve, reject }))
  worker.on("message", ({ number, found, error, code }: Answer) => {
    const waiting = pending.get(number)
    pending.delete(number)
    if (error === undefined) waiting?.resolve(found as never)
    else waiting?.reject(code ? new HearsayError(code, error) : new Error(error))
  })
  let ended: HearsayError | undefined
  const end = (cause: unknown) => {
    ended ??= new HearsayError("worker-lost", lost, { cause })
    for (const { reject } of pending.values()) reject(ended)
    pending.clear()
  }
  worker.on("error", end)
  worker.on("exit", end)
  let last = 0
  const close = async () => void (await worker.terminate())
  await settled(0).catch(async (error) => {
    await close()
    throw error
  })
  return {
    get busy() {
      return pending.size
    },
    async run(errand) {
      if (ended) throw ended
      worker.postMessage({ number: ++last, errand } satisfies Errand)
      return settled<A>(last)
    },
    close,
  }
}

/**
 * The file of a thread, by its place in src without an ending, seen from the module that starts it (`import.meta.url`): in the
 * package's build it is a file of its own at that place, in the source it stands beside that module.
 */
export const threadFile = (place: string, from: string): URL =>
  new URL(from.endsWith(".ts") ? `./${place.split("/").at(-1)}.ts` : `./${place}.js`, from)

/** In the thread itself: does what it is sent, as soon as it is open. */
export function doErrands<E>(opened: Promise<(errand: E) => Promise<unknown>>): void {
  const answer = (number: number, work: Promise<unknown>) =>
    work.then(
      (found) => parentPort?.postMessage({ number, found }),
      // An error's class does not survive the way between threads; its code and message do.
      (error) =>
        parentPort?.postMessage({
          number,
          code: error instanceof HearsayError && error.code,
          error: `${error.message}`,
        }),
    )
  parentPort?.on("message", ({ number, errand }: Errand) =>
    answer(
      number,
      opened.then((run) => run(errand as E)),
    ),
  )
  answer(
    0,
    opened.then(() => true),
  )
}
