import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import type { PageOf } from '#app/entry/page-data.ts'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { Role } from '#domain/people/person.ts'
import { createOccasion, type Invitation } from '#server/services/assessments/create-occasion.ts'
import { getNewOccasion } from '#server/services/assessments/get-new-occasion.ts'
import { addPerson } from '#server/services/people/add-person.ts'
import { dayOf } from '#texts/formats.ts'
import { readText } from './read-parts.server.ts'

/** What a new occasion can be made of. */
export function loader(args: LoaderFunctionArgs) {
  const { round, code } = args.params
  return answer(args, async (ctx) => {
    const view = await getNewOccasion(ctx, { roundSlug: round!, code: code! })
    return {
      ...view,
      round: { slug: view.round.slug, name: view.round.name },
      organisation: { code: view.organisation.code, name: view.organisation.name },
      today: dayOf(ctx.now()),
      trial: ctx.config.trial,
      fictional: view.organisation.fictional,
    }
  })
}

/** What the page shows, as plain data. */
export type NewOccasionData = PageOf<typeof loader>

/** Creates the occasion, or adds a person and shows the form again with all that was chosen. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const { round, code } = args.params
  const chosen = readChoices(form)
  return attempt(
    args,
    async (ctx) => {
      const { name, role } = chosen
      // A name that was typed but not added is not forgotten: it is added first, and the form is shown again.
      if (form.get('intent') === 'add' || name.trim() !== '') {
        const id = await addPerson(ctx, { organisationCode: code!, name, role })
        const people = [...chosen.people, `${id}:${role}`]
        return { added: name.trim(), typed: { ...chosen, people, name: '' } }
      }
      const occasion = await createOccasion(ctx, {
        roundSlug: round!,
        code: code!,
        meetingId: chosen.meeting,
        instrumentId: chosen.instrument.split(':')[0] ?? '',
        levelId: chosen.instrument.split(':')[1] ?? '',
        date: chosen.date,
        invitations: chosen.people.map(readInvitation),
      })
      return redirect(address(ctx.language, 'occasion', { occasion }))
    },
    chosen,
  )
}

function readChoices(form: FormData) {
  const people = form.getAll('people').filter((value) => typeof value === 'string')
  const [meeting, instrument] = [readText(form, 'meeting'), readText(form, 'instrument')]
  const [date, name, role] = [readText(form, 'date'), readText(form, 'name'), readText(form, 'role')]
  return { meeting, instrument, date, people, name, role }
}

/** `carl:manager`: who, and in which of their roles. The service checks both. */
function readInvitation(value: string): Invitation {
  const [personId = '', role = ''] = value.split(':')
  return { personId, role: role as Role }
}
