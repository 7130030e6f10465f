import { Command } from 'commander'
import { erasePerson } from '#server/services/privacy/erase-person.ts'
import { textsIn } from '#texts/texts.ts'
import { withContext } from '../../with-context.ts'
import { languageOption, type UserOptions, tellProblem } from './user-options.ts'

const help = `
The name, the address, roles, sign-ins, letters and invitations are gone at once, and it cannot be undone. What the person has
done stays, without the name. Adopted reports are public documents and are not changed, and no published version of an example is; those that hold the
name are listed.`

/** `jamsides user erase`: erases somebody who has asked for it. */
export function eraseUserCommand(): Command {
  return new Command('erase')
    .description('Erase a person.')
    .argument('<id>', 'the id of the person')
    .option('--even-if-last', 'although nobody else is strategist of an organisation, or administrator')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action((personId: string, { evenIfLast, language }: UserOptions & { evenIfLast?: boolean }) =>
      tellProblem(language, async () => {
        const { namedInAdoptedReports, namedInExamples } = await withContext(language, (ctx) =>
          erasePerson(ctx, { personId, evenSole: evenIfLast === true }),
        )
        const words = textsIn(language).privacy.cli
        process.stdout.write(`${words.erased(personId)}\n`)
        const reports = namedInAdoptedReports.map(({ diaryNumber, id }) => `${diaryNumber ?? '–'} (${id})`)
        if (reports.length > 0) process.stdout.write(`${words.adopted(reports.join(', '))}\n`)
        const examples = namedInExamples.map(
          ({ id, number, organisationCode }) => `${organisationCode} ${id}/${number}`,
        )
        if (examples.length > 0) process.stdout.write(`${words.inExamples(examples.join(', '))}\n`)
      }),
    )
}
