/** Every form of verbs written as "base" or "base/past/participle", spaces between: say -> say says saying said. */
export function formsOf(verbs: string): string[] {
  return verbs.split(/\s+/).flatMap((verb) => {
    const [base = "", ...past] = verb.split("/")
    return base ? [base, thirdPerson(base), ing(base), ...(past.length ? past : [ed(base)])] : []
  })
}

const doubled = (base: string) =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ||
  /(?:(?:ad|com|per|sub|o|e|re)mit|(?:re|pre|in|de|con|trans)fer|[cp]el|gin|get|pset|trol|cur)$/.test(base)
const thirdPerson = (base: string) =>
  /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
const ing = (base: string) =>
  base.endsWith("ie")
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}${doubled(base) ? base.at(-1) : ""}ing`
const ed = (base: string) =>
  base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}${doubled(base) ? base.at(-1) : ""}ed`
