import { Command } from 'commander'

export function instrumentsCommand(): Command {
  return new Command('instruments')
}
