import type { Deed } from './deed.ts'
import { caseSlug } from './fill-examples.ts'
import { idOf, tenants } from './tenants.ts'
import { all, leading, readable, working } from './who.ts'

const example = { example: idOf('own', 'example') }
const reviewed = { example: idOf('own', 'reviewed example') }
const made = { name: 'example', at: example, refused: 404, known: { own: all } } as const

const asDraft = `update example_draft set state = 'draft', consent_by = null, consent_role = null, consent_at = null,
  consent_words = null where example_id = '${example.example}'`
const text = {
  title: 'Ny',
  problem: 'Ny',
  tried: 'Ny',
  happened: 'Ny',
  failed: 'Ny',
  contactRole: 'Ny',
  mailbox: 'lag@prov.example',
  language: 'sv',
  step: 'activity',
  version: '1',
}
const adoption = { adoption: idOf('own', 'adoption') }

/** What can be done with examples, and with ideas that are taken up. */
export const deedsOfExamples: readonly Deed[] = [
  {
    name: 'improvement',
    deed: 'make an example',
    at: { improvement: idOf('own', 'improvement') },
    before: [
      `delete from example where id = '${reviewed.example}'`,
      `update improvement set state = 'finished', ended_on = '2026-11-01' where id = '${idOf('own', 'improvement')}'`,
    ],
    form: { intent: 'make-example' },
    who: { own: working },
    refused: 404,
    known: readable,
    done: 'example-begun',
  },
  {
    ...made,
    deed: 'agree and send for review',
    before: [asDraft],
    form: { intent: 'send', version: '1', agrees: 'yes' },
    who: { own: leading },
    done: 'example-sent',
  },
  {
    ...made,
    deed: 'send back',
    at: reviewed,
    form: { intent: 'return', version: '1', comment: 'Ny' },
    who: { own: leading, support: ['coordinator'] },
    done: 'example-returned',
  },
  {
    ...made,
    deed: 'publish',
    at: reviewed,
    form: { intent: 'publish', version: '1' },
    who: { own: leading, support: ['coordinator'] },
    done: 'example-published',
  },
  {
    ...made,
    deed: 'withdraw',
    before: [`update example set public_from = 1 where id = '${example.example}'`],
    form: { intent: 'withdraw', because: 'Ny' },
    who: { own: leading },
    done: 'example-withdrawn',
  },
  {
    ...made,
    deed: 'begin a new version',
    before: [`delete from example_draft where example_id = '${example.example}'`],
    form: { intent: 'renew' },
    who: { own: working },
    done: 'example-begun',
  },
  {
    ...made,
    deed: 'remove the draft',
    form: { intent: 'discard', version: '1' },
    who: { own: working },
    done: 'example-draft-removed',
  },
  { ...made, name: 'writeExample', deed: 'save', form: text, who: { own: working }, done: 'example-saved' },
  {
    name: 'examples',
    deed: 'begin with an idea that was taken up',
    before: [
      `update adoption set improvement_id = null, slug = '${caseSlug}' where id = '${adoption.adoption}'`,
    ],
    form: { ...adoption, intent: 'begin' },
    who: { own: working },
    refused: 404,
    known: { own: all },
    done: 'improvement-added',
  },
  {
    name: 'examples',
    deed: 'no longer take it up',
    form: { ...adoption, intent: 'give-back' },
    who: { own: working },
    refused: 404,
    known: readable,
    done: 'idea-given-back',
  },
  {
    name: 'adopt',
    deed: 'take up',
    at: { slug: caseSlug },
    before: [`delete from adoption where id = '${adoption.adoption}'`],
    form: {
      organisation: tenants.own.code,
      adapted: '',
      adoptedOn: '2026-11-01',
      begins: 'no',
    },
    who: { own: working },
    refused: 403,
    done: 'idea-taken',
  },
]
