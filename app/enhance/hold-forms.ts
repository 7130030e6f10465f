/** Longer than a save takes, and no longer than anybody waits for a button. Milliseconds. */
const patience = 4000

type Hold = Readonly<{
  /** What a form shall wait for, whatever comes of it; null where there is nothing to wait for. */
  until: () => Promise<unknown> | null
  /** Called when a form really is on its way. */
  thenNote: () => void
}>

/**
 * Holds a form that is sent while something of the page is being saved, so that it does not meet its own answers as
 * those of somebody else. It then goes by the same button, as it stands, with the versions that the saving gave.
 */
export function holdForms({ until, thenNote }: Hold): void {
  let stage: 'free' | 'held' | 'released' = 'free'
  document.addEventListener('submit', (event) => {
    if (stage === 'held') {
      event.preventDefault()
      return
    }
    const settled = stage === 'free' ? until() : null
    if (settled === null) {
      thenNote()
      return
    }
    event.preventDefault()
    stage = 'held'
    void Promise.race([settled, pause(patience)]).then(() => {
      stage = 'released'
      ;(event.target as HTMLFormElement).requestSubmit(event.submitter)
      stage = 'free'
    })
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
