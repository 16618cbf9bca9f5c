/** Whether a site's robots.txt lets `agent` fetch a path (RFC 9309): the longest rule that fits decides, allow on a tie. */
export function allows(robots: string, agent: string, path: string): boolean {
  const fitting = rulesFor(robots, agent.toLowerCase()).filter(({ pattern }) => fits(pattern, path))
  const best = fitting.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow))[0]
  return best?.allow ?? true
}

interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

/** The rules of the groups that name the agent, else of those for everybody. */
function rulesFor(robots: string, agent: string): Rule[] {
  const groups: { agents: string[]; rules: Rule[] }[] = []
  let naming = false
  // RFC 9309 has a crawler read at least 500 KiB, and lets it stop there.
  for (const line of robots.slice(0, 512_000).split(/\r?\n|\r/)) {
    const [, field = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === "user-agent") {
      if (!naming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.toLowerCase())
    } else if (/^(?:dis)?allow$/.test(name) && value !== "") {
      groups.at(-1)?.rules.push({ allow: name === "allow", pattern: value })
    }
    if (field !== "") naming = name === "user-agent"
  }
  const named = groups.filter(({ agents }) =>
    agents.some((name) => name !== "*" && name !== "" && agent.includes(name)),
  )
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"))
  return chosen.flatMap(({ rules }) => rules)
}

/** A pattern's stars stand for anything, its last dollar for the end. Each piece is looked for once, from the left. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith("$")
  const [first = "", ...pieces] = (ends ? pattern.slice(0, -1) : pattern).split("*")
  if (!path.startsWith(first)) return false
  if (pieces.length === 0) return !ends || path === first
  const last = ends ? (pieces.pop() as string) : ""
  let at = first.length
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !ends || (path.length - last.length >= at && path.endsWith(last))
}
