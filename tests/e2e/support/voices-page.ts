/** An article with a voice of every kind, and some who say nothing; beside it what belongs to others. */
export const VOICES_TITLE = 'Lighthouse at Carrow Point to be let to a baker';

export const VOICES_ARTICLE = `<article><h1>${VOICES_TITLE}</h1>
  <p>The lighthouse at Carrow Point will be let to a baker from April, the harbour board decided
     on Monday, eleven years after its lamp was put out for good.</p>
  <p>“The stairs have two hundred steps, and I have counted them with a sack of flour on my back,”
     said Mirren Holt, the baker who will move in with her two sons and an oven of four tons.</p>
  <p>Holt called the old lamp room “the best place on earth to wait for dough”. She said that the
     first loaves would be sold at Easter.</p>
  <p>“It will smell of bread as far as the mole,” she added.</p>
  <p>Aldous Wick, the chair of the harbour board, said that nobody else had offered to repair the
     roof. “We had eleven letters, and ten of them wanted the house without the tower,” he
     said.</p>
  <p>The baker and the chair walked up together on Monday evening. “Mind your head on the last
     beam.”</p>
  <p>A report by the county’s engineers says the walls are sound but the windows “will not see
     another winter”.</p>
  <p>The Carrow Heritage Society said it had hoped for a museum. A senior official said the
     society had never sent a plan.</p>
  <p>On the door of the tower hangs a slate. “Bring your own butter.” Nobody on the point knows
     since when.</p>
  <p>Among those who came to look was Senna Orrick, who lived in the tower as a child when her
     father kept the lamp, and the first oven is to be blessed by Father Colm Dray.</p>
  <div class="box"><h3>Related stories</h3>
  <p>“The bridge will fall,” warns the engineer who built it, and nobody in the council listens to
     her.</p>
  <p>A man from Sarn has walked around the lake in a single day, and says that he would do it
     again.</p></div>
  <p>The lamp itself, which weighs as much as a horse, stays where it is, and will be lit once a
     year, on the night of the great storm of 1911.</p></article>`;
