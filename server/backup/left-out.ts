/**
 * Tables whose rows no backup holds, and why. Whoever is restored to another machine signs in anew, and nothing is sent or
 * carried out twice. What is not named here is in every backup.
 */
export const leftOut: Readonly<Record<string, string>> = {
  session: 'Who is signed in belongs to the running installation; a copy of it would be a way in.',
  sign_in_step: 'A sign-in under way lives for minutes.',
  job: 'What has been ordered and is under way; it is ordered again.',
  job_file: 'Files on their way into an order or out of it, for an hour.',
  workbook_staging: 'Workbooks that nobody has saved yet, for an hour.',
  migration: 'Stands in the manifest, and comes to be again as the steps are taken.',
}

/** Tables of which a backup holds some rows only: the condition in SQL. Letters on their way are not sent a second time. */
export const keptWhere: Readonly<Record<string, string>> = { letter: 'body is null' }
