/** What a job gave, so that whoever asked for it finds the result, also in another process and after a restart. */
export const given = { name: "0003-given", statements: [`alter table jobs add column gave jsonb`] } as const
