import { isLoopbackHost } from "../guards/hosts.ts"
import { fault } from "../problem.ts"
import type { Letter } from "./letter.ts"
import type { Mail } from "./outgoing.ts"

/**
 * Hands a letter to the mail server. Beyond this machine it is encrypted (TLS, or STARTTLS) unless the address says
 * `?requireTLS=false`. What the server refuses for good is "refused"; anything else may go better the next time.
 */
export async function send({ url, from }: Mail, { to, subject, text, id }: Letter): Promise<void> {
  const { createTransport } = await import("nodemailer")
  const { host, searchParams } = new URL(url.replace(/^smtp/, "http"))
  const transport = createTransport({
    url,
    requireTLS: searchParams.get("requireTLS") !== "false" && !isLoopbackHost(host),
    ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  const headers = { "auto-submitted": "auto-generated", "x-auto-response-suppress": "All" }
  try {
    await transport.sendMail({ from, to, subject, text, messageId: id, headers })
  } catch (error) {
    const { responseCode = 0, message } = error as { readonly responseCode?: number; readonly message: string }
    const code = responseCode >= 500 ? "refused" : "no-answer"
    throw fault(code, `The mail server took no letter: ${message}`)
  } finally {
    transport.close()
  }
}
