import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from './read-article.js';

/** A short article of each language: headline, quotations, a credit line and a correction. */
const ARTICLES: Record<string, { text: string; quotes: [text: string, speaker: string, affiliation?: string][] }> = {
  de: {
    text: `Die alte Mühle in Tannau läuft wieder

Bild: Jana Holm/dpa

„Wir haben jeden Stein einzeln abgetragen“, sagte Bürgermeisterin Anna Vogt am Montag. „Es hat sich gelohnt.“

Der Imker Karl Reber ist nicht überzeugt. „Das Rad ist zu leicht für diesen Bach“, sagte Reber der Zeitung.

Korrektur: Die Mühle ist 300 Jahre alt, nicht 200.`,
    quotes: [
      ['Wir haben jeden Stein einzeln abgetragen', 'Anna Vogt', 'Bürgermeisterin'],
      ['Es hat sich gelohnt.', 'Anna Vogt', 'Bürgermeisterin'],
      ['Das Rad ist zu leicht für diesen Bach', 'Karl Reber', 'Imker'],
    ],
  },
  fr: {
    text: `Le vieux moulin de Sainte-Aube tourne à nouveau

Photo : Claire Morel/AFP

« Nous avons démonté chaque pierre », a déclaré Jeanne Aubry, maire de la commune. « Cela en valait la peine. »

« La roue est trop légère pour ce ruisseau », regrette Paul Ferrand, meunier à la retraite.

Rectificatif : le moulin a 300 ans et non 200.`,
    quotes: [
      ['Nous avons démonté chaque pierre', 'Jeanne Aubry', 'maire de la commune'],
      ['Cela en valait la peine.', 'Jeanne Aubry', 'maire de la commune'],
      ['La roue est trop légère pour ce ruisseau', 'Paul Ferrand', 'meunier à la retraite'],
    ],
  },
  es: {
    text: `El viejo molino de Valdeluna vuelve a girar

Foto: Lucía Prado/EFE

«Hemos desmontado cada piedra», dijo Elena Robles, alcaldesa del pueblo. «Ha merecido la pena».

El molinero Tomás Gil explicó: «La rueda es demasiado ligera para este arroyo».

Fe de errores: El molino tiene 300 años, no 200.`,
    quotes: [
      ['Hemos desmontado cada piedra', 'Elena Robles', 'alcaldesa del pueblo'],
      ['Ha merecido la pena', 'Elena Robles', 'alcaldesa del pueblo'],
      ['La rueda es demasiado ligera para este arroyo', 'Tomás Gil', 'molinero'],
    ],
  },
  it: {
    text: `Il vecchio mulino di Pietralta torna a girare

Foto: Sara Conti/ANSA

«Abbiamo smontato ogni pietra», ha detto Giulia Ferri, sindaca del paese. «Ne è valsa la pena».

«La ruota è troppo leggera per questo torrente», racconta Marco Bassi, mugnaio in pensione.

Errata corrige: Il mulino ha 300 anni, non 200.`,
    quotes: [
      ['Abbiamo smontato ogni pietra', 'Giulia Ferri', 'sindaca del paese'],
      ['Ne è valsa la pena', 'Giulia Ferri', 'sindaca del paese'],
      ['La ruota è troppo leggera per questo torrente', 'Marco Bassi', 'mugnaio in pensione'],
    ],
  },
  pt: {
    text: `O velho moinho de Ribeira Clara volta a girar

Foto: Rita Lemos/Lusa

“Desmontámos cada pedra”, disse Teresa Faria, presidente da câmara. “Valeu a pena.”

“A roda é leve demais para este ribeiro”, afirmou Rui Matos, moleiro reformado.

Correção: O moinho tem 300 anos, não 200.`,
    quotes: [
      ['Desmontámos cada pedra', 'Teresa Faria', 'presidente da câmara'],
      ['Valeu a pena.', 'Teresa Faria', 'presidente da câmara'],
      ['A roda é leve demais para este ribeiro', 'Rui Matos', 'moleiro reformado'],
    ],
  },
  ar: {
    text: `الطاحونة القديمة تدور من جديد

تصوير: سارة الحداد

«فككنا كل حجر وحده ثم أعدناه إلى مكانه»، قالت هدى الناصر، رئيسة البلدية.

وأضافت: «كان الأمر يستحق كل هذا العناء».

تصحيح: عمر الطاحونة ثلاثمئة عام.`,
    quotes: [
      ['فككنا كل حجر وحده ثم أعدناه إلى مكانه', 'هدى الناصر', 'رئيسة البلدية'],
      ['كان الأمر يستحق كل هذا العناء', 'هدى الناصر', 'رئيسة البلدية'],
    ],
  },
  ja: {
    text: `古い水車がふたたび回る

写真：田村京子

町長の小川恵子さんは「石を一つずつ外して、また積み直しました」と話した。

「水車は軽すぎるかもしれません」と小川さんは語った。

訂正：水車は三百年前に作られました。`,
    quotes: [
      ['石を一つずつ外して、また積み直しました', '小川恵子', '町長'],
      ['水車は軽すぎるかもしれません', '小川恵子', '町長'],
    ],
  },
  hi: {
    text: `पुरानी पनचक्की फिर चल पड़ी

तस्वीर: रेखा सिन्हा

“हमने हर पत्थर अलग किया और फिर जोड़ा,” सरपंच कमला देवी ने कहा।

किसान मोहन लाल ने बताया, “पहिया इस नाले के लिए बहुत हल्का है।”

भूल सुधार: पनचक्की तीन सौ साल पुरानी है।`,
    quotes: [
      ['हमने हर पत्थर अलग किया और फिर जोड़ा', 'कमला देवी', 'सरपंच'],
      ['पहिया इस नाले के लिए बहुत हल्का है।', 'मोहन लाल', 'किसान'],
    ],
  },
};

for (const [lang, { text, quotes }] of Object.entries(ARTICLES))
  test(`an article in ${lang} gives its language, its quotes with speakers, its credit and its correction`, () => {
    const { story } = readArticle(text, { type: 'text' });
    assert.equal(story.lang, lang);
    assert.deepEqual(
      story.quotes.map((quote) => [quote.text, quote.speaker, ...(quote.affiliation ? [quote.affiliation] : [])]),
      quotes,
    );
    assert.equal(story.photos.length, 1);
    assert.ok(story.photos[0]?.credit);
    assert.equal(story.corrections.length, 1);
    assert.equal(story.warning, undefined, 'nothing in it is a reason to warn');
  });
