import { type Analysis, analysisQuestions } from '#domain/challenges/challenge.ts'
import { countAnswers } from '#domain/challenges/count-answers.ts'
import { useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'

/** What has been written on the analysis sheet, question by question. */
export function AnalysisSheet({ analysis }: { analysis: Analysis }) {
  const t = useTexts().challenges.analysis
  return (
    <>
      <p>{t.progress(countAnswers(analysis), analysisQuestions.length)}</p>
      <dl className="facts">
        {analysisQuestions.map((question) => (
          <div key={question}>
            <dt>{t.questions[question].label}</dt>
            <dd>
              {analysis[question] === '' ? (
                <p className="note">{t.empty}</p>
              ) : (
                <LinkedText>{analysis[question]}</LinkedText>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
