import type { exampleErrors as swedish } from '../../sv/errors/examples.ts'

export const exampleErrors: typeof swedish = {
  'no-such-example': () => 'There is no such example. Go to the library and search from there.',
  'example-withdrawn': (d) =>
    `The example was withdrawn by ${d.by} on ${d.on}. Reason: ${d.because} What stood here is no longer shown. There are other examples in the library.`,
  'example-too-early': () =>
    'An example is made from an improvement that is finished or stopped and has at least one result. Nothing has been made. Write down the result and finish the improvement first; one that did not succeed is worth telling too.',
  'example-changed': () =>
    'Somebody else changed the example before you. Nothing of yours has been saved. Reload the page, read what it says now and do it again.',
  'example-not-written': () =>
    'There is no draft to do this with. Nothing has changed. Reload the page and see how far the example has come.',
  'example-not-ready': () =>
    'The example is not ready. Nothing has been sent or published, and all that is written is still there. Fill in what is missing, and change or explain what may tell who somebody is.',
  'example-no-consent': () =>
    'Tick that you agree to the example being published. Nothing has been sent, and the draft is still there.',
  'example-step-fallen': () =>
    'The results have changed, so the example no longer carries the step it claims. Nothing has been published. Save the draft again with a step that the results show.',
  'example-own-review': () =>
    'Whoever wrote the example last cannot review it themselves. Nothing has been published. Ask another manager or strategist, or the coordinator of the round.',
  'example-no-comment': () =>
    'Write what needs to be changed, in at most 2,000 characters. The example is still waiting for review.',
  'example-no-reason': () =>
    'Write why the example is withdrawn, in at most 500 characters. The example is still published.',
  'example-reason-names': (d) =>
    `The reason is shown to everybody and may tell who somebody is: “${d.text}”. The example is still published. Write the reason without it.`,
  'improvement-has-example': () =>
    'The improvement is told as an example and cannot be removed. Nothing has changed. Remove the draft of the example first; once published it can be withdrawn, but the improvement stays.',
  'no-such-adoption': () => 'It is no longer in the list. Reload the page and see what stands there now.',
  'adopt-no-role': () =>
    'An idea is taken up for an organisation where one works. Nothing has been saved. Ask somebody in your organisation who has a role in Jämsides.',
}
