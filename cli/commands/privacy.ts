import { Command } from 'commander'
import { writeMarkdown } from '#domain/privacy/write-markdown.ts'
import {
  type PrivacyDocumentKind,
  writePrivacyDocument,
} from '#server/services/privacy/write-privacy-document.ts'
import { withContext } from '../with-context.ts'
import { writeOutput } from '../write-output.ts'
import { languageOption, tellProblem, type UserOptions } from './user/user-options.ts'

/** `jamsides privacy …`: drafts for the data protection officer, written from how the installation is set up. */
export function privacyCommand(): Command {
  return new Command('privacy')
    .description('Write drafts about personal data from how the installation is set up.')
    .addCommand(documentCommand('record', 'The record of processing (article 30 of the GDPR).'))
    .addCommand(documentCommand('dpia', 'The draft of an impact assessment (article 35).'))
}

function documentCommand(kind: PrivacyDocumentKind, description: string): Command {
  return new Command(kind)
    .description(description)
    .option('--out <file>', 'file to write, as Markdown; standard output unless said otherwise', '-')
    .addOption(languageOption())
    .action(({ out, language }: UserOptions & { out: string }) =>
      tellProblem(language, async () => {
        const document = await withContext(language, (ctx) => writePrivacyDocument(ctx, { kind }))
        await writeOutput(out, writeMarkdown(document))
      }),
    )
}
