import { type HeadersArgs, useActionData } from 'react-router'
import '#app/theme/accounts.css'
import { AskedLetter } from '#app/ui/accounts/asked-letter.tsx'
import { AskLetterForm } from '#app/ui/accounts/ask-letter.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { action } from './ask-letter.server.ts'

export { action, loader } from './ask-letter.server.ts'

export function headers({ actionHeaders }: HeadersArgs): Headers {
  return actionHeaders
}

/** Asks for a letter with a link, and says what to do when it has come. */
export default function AskLetter() {
  const done = useActionData<typeof action>()
  const { ask } = useTexts().letters
  if (done && 'asked' in done) return <AskedLetter {...done.asked} />
  return (
    <Page title={ask.title} lead={ask.lead}>
      <FormProblem problem={done?.problem} />
      <AskLetterForm to={done?.typed?.to ?? null} typed={done?.typed?.email} />
    </Page>
  )
}
