import { Command } from 'commander'

export function importCommand(): Command {
  return new Command('import').description('Read files from elsewhere into the database.')
}
