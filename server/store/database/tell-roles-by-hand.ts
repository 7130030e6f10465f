/**
 * What to do by hand where the program cannot make its two roles in PostgreSQL itself, in both languages: nobody has chosen
 * one yet. `hasPassword`: whether the owner has one, to make theirs from.
 */
export function tellRolesByHand(ownerUrl: string, hasPassword: boolean, cause?: unknown): Error {
  const owner = URL.canParse(ownerUrl) ? new URL(ownerUrl).username : ''
  const why = hasPassword
    ? {
        sv: `Kontot ${owner} i DATABASE_URL får inte skapa roller i PostgreSQL.`,
        en: `The account ${owner} in DATABASE_URL may not make roles in PostgreSQL.`,
      }
    : {
        sv: 'DATABASE_URL har inget lösenord som programmets två roller kan få sina lösenord från.',
        en: 'DATABASE_URL holds no password from which the two roles of the program could get theirs.',
      }
  const steps = [
    "  create role jamsides_app login password '…';",
    "  create role jamsides_program login password '…';",
    `  grant jamsides_program to ${owner || '…'};`,
    '  DATABASE_APP_URL=postgres://jamsides_app:…@…/…',
    '  DATABASE_PROGRAM_URL=postgres://jamsides_program:…@…/…',
  ].join('\n')
  const message =
    `${why.sv} Låt den som sköter databasen köra de tre raderna och ange de två adresserna:\n${steps}\n` +
    `${why.en} Have whoever runs the database run the three lines, and give the two addresses:\n${steps}`
  return new Error(message, { cause })
}
