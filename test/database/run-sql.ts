import { Client } from 'pg'

/** Runs one statement that belongs to no application database, such as `create database`. */
export async function runSql(url: string, statement: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
