// A measure that cannot fail measures nothing: wrong speakers must score low, and a reader of quadratic time must be seen.
import { evaluate } from './evaluate.mjs';
import { ratioOf } from './growth.mjs';
import { labelledArticles } from './labelled-articles.mjs';

export function controls(report) {
  const shuffled = labelledArticles().map((article) => {
    const { quotes } = article.gold;
    const others = quotes.map((quote, index) => ({ ...quote, speaker: `Somebody Else${index}` }));
    return { ...article, gold: { ...article.gold, quotes: others } };
  });
  const { f1 } = evaluate(shuffled)['quotes full'];
  const quadratic = ratioOf((count) => {
    let sum = 0;
    for (let one = 0; one < count * 400; one++) for (let other = 0; other < count * 40; other++) sum += one ^ other;
    return sum;
  }).ratio;
  report.say(
    `Control: quotes with wrong speakers score F1 ${f1.toFixed(3)}; quadratic work grows by ${quadratic.toFixed(2)} per doubling.`,
  );
  if (f1 > 0.05 || quadratic < 3.2)
    throw new Error('A control did not fail: nothing below this line would mean anything.');
}
