declare module "wink-naive-bayes-text-classifier" {
  /** What of it is used here; a text is given as its tokens. */
  interface Classifier {
    defineConfig(config: { readonly considerOnlyPresence: boolean; readonly smoothingFactor: number }): boolean
    learn(tokens: readonly string[], label: string): boolean
    consolidate(): boolean
    /** Labels and their log odds (base 2), the likeliest first. */
    computeOdds(tokens: readonly string[]): [label: string, logOdds: number][]
  }
  export default function bayes(): Classifier
}
