import { sql } from "kysely"
import { HearsayError } from "../../model/index.ts"
import type { Database } from "../../store/tables.ts"

/** The schema of Postgres that holds the accounts: a backup of the ledgers leaves it out. */
export const SCHEMA = "accounts"

/** Forward only, in this order. The first four tables are better-auth's, as its own generator makes them. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table accounts."user" (
      "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
      "image" text, "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null default current_timestamp, "username" text unique, "displayUsername" text,
      "role" text not null check ("role" in ('reader', 'contributor', 'editor')))`,
    `create table accounts."session" (
      "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
      "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null, "ipAddress" text,
      "userAgent" text, "userId" text not null references accounts."user" on delete cascade)`,
    `create table accounts."account" (
      "id" text primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references accounts."user" on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text,
      "password" text, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null)`,
    `create table accounts."verification" (
      "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null default current_timestamp)`,
    `create index sessions_user on accounts."session" ("userId")`,
    `create index accounts_user on accounts."account" ("userId")`,
    `create index verifications_identifier on accounts."verification" ("identifier")`,
    `create table accounts.invitations (
      hash text primary key, role text not null, by text not null, until timestamptz not null, used timestamptz)`,
    `create table accounts.settings (name text primary key, value text not null)`,
  ],
]

/** Any number: the same in every program that makes these tables. */
const LOCK = 4_726_932

/** Makes the tables that are not there yet. Two processes may start at once: one waits for the other. */
export async function makeTables(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx)
    await sql`create schema if not exists accounts`.execute(trx)
    await sql`create table if not exists accounts.migrations (number integer primary key)`.execute(trx)
    const { rows } = await sql<{ done: number }>`select count(*)::int as done from accounts.migrations`.execute(trx)
    const done = rows[0]?.done ?? 0
    if (done > MIGRATIONS.length)
      throw new HearsayError("newer-store", "The accounts here were made by a newer Hearsay: open them with that one.")
    for (const [number, statements] of [...MIGRATIONS.entries()].slice(done)) {
      for (const statement of statements) await sql.raw(statement).execute(trx)
      await sql`insert into accounts.migrations values (${number})`.execute(trx)
    }
  })
}

/** What signs the cookies: made at the first start, and the same for all processes of a store. */
export async function secretOf(db: Database, fresh: string): Promise<string> {
  await sql`insert into accounts.settings values ('secret', ${fresh}) on conflict do nothing`.execute(db)
  const { rows } = await sql<{ value: string }>`select value from accounts.settings where name = 'secret'`.execute(db)
  return (rows[0] as { value: string }).value
}
