import { dateIn } from "../dates.ts"
import { reportOf } from "../fragment.ts"
import { headOfText } from "../media.ts"
import { namesIn } from "../names.ts"
import type { Reader } from "../reader.ts"

/** An e-mail newsletter (.eml): its subject is the headline, its sender the outlet. */
export const mail: Reader = {
  name: "mail",
  accepts(input) {
    const head = headOfText(input)
    const fields = head.split(/\r?\n\r?\n/, 1)[0]?.match(/^[A-Z][\w-]{1,40}: ?\S.*$/gm) ?? []
    return (
      fields.length >= 2 &&
      /^(?:from|subject|message-id|mime-version|received):/im.test(fields.join("\n")) &&
      /^[\w-]+:/.test(head)
    )
  },
  async *read(input, options = {}) {
    const { default: PostalMime } = await import("postal-mime")
    const message = await PostalMime.parse(input.bytes as Uint8Array<ArrayBuffer>, { maxNestingDepth: 20 })
    const published = options.published ?? (message.date ? dateIn(message.date) : undefined)
    const sender = message.from && "name" in message.from ? message.from.name : undefined
    yield reportOf(message.html ?? message.text ?? "", {
      ...(message.messageId && { id: message.messageId.replace(/^<|>$/g, "") }),
      ...(message.subject && { title: message.subject }),
      ...(sender && { outlet: sender }),
      ...(published && { published }),
      names: sender ? namesIn(sender) : [],
    })
  },
}
