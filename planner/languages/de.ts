<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>
    Look: {look_url}</source>
        <translation>
    Sieh nach: {look_url}</translation>
    </message>
    <message>
        <source>
  and {what} more</source>
        <translation>
  und {what} weitere</translation>
    </message>
    <message>
        <source>
Say one of the ids.</source>
        <translation>
Gib eine der Kennungen an.</translation>
    </message>
    <message>
        <source> ({grade}, {year})</source>
        <comment>after a sentence</comment>
        <translation> ({grade}, {year})</translation>
    </message>
    <message>
        <source> Did you mean “{near}”?</source>
        <translation> Meintest du „{near}“?</translation>
    </message>
    <message>
        <source> It says: {said}</source>
        <translation> Dazu hieß es: {said}</translation>
    </message>
    <message>
        <source> Look there: {link}</source>
        <translation> Sieh dort nach: {link}</translation>
    </message>
    <message>
        <source> Only you can tell whether it is there.</source>
        <translation> Nur du kannst sagen, ob er da ist.</translation>
    </message>
    <message>
        <source> Parley looks there {at}.</source>
        <translation> Parley sieht dort nach: {at}.</translation>
    </message>
    <message>
        <source> The parts after it were not sent either.</source>
        <translation> Auch die Teile danach wurden nicht gesendet.</translation>
    </message>
    <message>
        <source> Whether a further part of it was out is not known: look there.</source>
        <translation> Ob ein weiterer Teil davon draußen war, ist nicht bekannt: Sieh dort nach.</translation>
    </message>
    <message>
        <source> after {seconds} s</source>
        <translation> nach {seconds} s</translation>
    </message>
    <message>
        <source> and {number} more</source>
        <translation> und {number} weitere</translation>
    </message>
    <message>
        <source>! has a meaning of its own here; put such words in quotes</source>
        <translation>! hat hier eine eigene Bedeutung; setze solche Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;#YogaForBeginners&quot;, &quot;#RyeBread&quot;</source>
        <translation>„#YogaForBeginners“, „#RyeBread“</translation>
    </message>
    <message>
        <source>&quot;#yogaforbeginners&quot; in the text, &quot;#rye-bread&quot; in the hashtag field.</source>
        <translation>„#yogaforbeginners“ im Text, „#rye-bread“ im Hashtag-Feld.</translation>
    </message>
    <message>
        <source>&quot;15 % off until 24 December&quot; in a post for 27 December.</source>
        <translation>„15 % Rabatt bis 24. Dezember“ in einem Beitrag für den 27. Dezember.</translation>
    </message>
    <message>
        <source>&quot;A new yoga course begins on Saturday&quot; on Instagram, Facebook and LinkedIn at nine.</source>
        <translation>„Am Samstag beginnt ein neuer Yogakurs“ um neun auf Instagram, Facebook und LinkedIn.</translation>
    </message>
    <message>
        <source>&quot;Ad: We love this shampoo.&quot; In Germany &quot;Werbung: ...&quot;, in France &quot;Publicité : ...&quot;.</source>
        <translation>„Ad: We love this shampoo.“ In Deutschland „Werbung: ...“, in Frankreich „Publicité : ...“.</translation>
    </message>
    <message>
        <source>&quot;Black Friday at Fennel &amp; Rye: 20 % off gift cards. Buy online now.&quot; Four own words.</source>
        <translation>„Black Friday bei Fennel &amp; Rye: 20 % auf Gutscheine. Jetzt online kaufen.“ Vier eigene Wörter.</translation>
    </message>
    <message>
        <source>&quot;Cookies with red sugar on a wire rack, one bitten into&quot;.</source>
        <translation>„Plätzchen mit rotem Zucker auf einem Gitter, eins angebissen“.</translation>
    </message>
    <message>
        <source>&quot;For the friend who has every gadget: a gift card keeps as long as our starter, and that is from 1961. 20 % off until Friday.&quot;</source>
        <translation>„Für den Freund, der schon alles hat: Ein Gutschein hält so lange wie unser Sauerteig, und der ist von 1961. 20 % Rabatt bis Freitag.“</translation>
    </message>
    <message>
        <source>&quot;Fresh rye! #rye #bread #bakery #berlin #sourdough #baking #love&quot; on Instagram: 7 hashtags, it takes 5.</source>
        <translation>„Frisches Roggenbrot! #roggen #brot #bäckerei #berlin #sauerteig #backen #liebe“ auf Instagram: 7 Hashtags, es nimmt 5.</translation>
    </message>
    <message>
        <source>&quot;Giveaway! Tag 3 friends and share this post to win a stollen.&quot;</source>
        <translation>„Gewinnspiel! Markiert 3 Freunde und teilt diesen Beitrag und gewinnt einen Stollen.“</translation>
    </message>
    <message>
        <source>&quot;Giveaway: win a stollen. Tell us your oldest recipe until 12 December, 18:00 CET. Open to residents of Germany aged 18 and over, free to enter. Promoter: Fennel &amp; Rye. Rules: fennelandrye.de/rules. In no way associated with Instagram.&quot;</source>
        <translation>„Gewinnspiel: Gewinnt einen Stollen. Erzählt uns bis 12. Dezember, 18:00 MEZ euer ältestes Rezept. Mitmachen dürfen alle ab 18 mit Wohnsitz in Deutschland, die Teilnahme ist kostenlos. Veranstalter: Fennel &amp; Rye. Bedingungen: fennelandrye.de/rules. Instagram hat damit nichts zu tun.“</translation>
    </message>
    <message>
        <source>&quot;IMG_2041.jpg&quot;, &quot;Photo of bread&quot;</source>
        <translation>„IMG_2041.jpg“, „Foto von Brot“</translation>
    </message>
    <message>
        <source>&quot;In consideration of unforeseeable circumstances pertaining to our refrigeration infrastructure, availability of confectionery is regrettably subject to temporary limitation at several of our participating locations throughout the entirety of the coming week.&quot;</source>
        <translation>„Aufgrund unvorhersehbarer Schwierigkeiten bei der Aufrechterhaltung unserer Kühlinfrastruktur ist die Verfügbarkeit von Konditoreierzeugnissen in der kommenden Woche an mehreren teilnehmenden Standorten bedauerlicherweise vorübergehenden Einschränkungen unterworfen.“</translation>
    </message>
    <message>
        <source>&quot;LAST PLACES!!! THE NEW YOGA COURSE STARTS TONIGHT.&quot;</source>
        <translation>„LETZTE PLÄTZE!!! DER NEUE YOGAKURS BEGINNT HEUTE ABEND.“</translation>
    </message>
    <message>
        <source>&quot;Last places! The new yoga course starts tonight.&quot;</source>
        <translation>„Letzte Plätze! Der neue Yogakurs beginnt heute Abend.“</translation>
    </message>
    <message>
        <source>&quot;New glazes at @kilnloom&quot; in the bakery&apos;s plan.</source>
        <translation>„Neue Glasuren bei @kilnloom“ im Plan der Bäckerei.</translation>
    </message>
    <message>
        <source>&quot;New opening hours: fennelandrye.example/hours. Follow @fennelandrye.test&quot;.</source>
        <translation>„Neue Öffnungszeiten: fennelandrye.example/hours. Folgt @fennelandrye.test“.</translation>
    </message>
    <message>
        <source>&quot;New rye 🎉&quot;</source>
        <translation>„Neues Brot 🎉“</translation>
    </message>
    <message>
        <source>&quot;Only XX % left of our {product} - order at [link].&quot;</source>
        <translation>„Nur noch XX % von {product} übrig - bestellen unter [link].“</translation>
    </message>
    <message>
        <source>&quot;Only a fifth of our rye is left - order at fennelandrye.example.&quot;</source>
        <translation>„Nur noch ein Fünftel vom Roggen übrig - bestellen unter fennelandrye.example.“</translation>
    </message>
    <message>
        <source>&quot;Open today, Friday&quot; in a post that was moved to Saturday.</source>
        <translation>„Heute, Freitag, geöffnet“ in einem Beitrag, der auf Samstag verschoben wurde.</translation>
    </message>
    <message>
        <source>&quot;Order at https://www.fennelandrye.de/stollen. Stollen is back: https://fennelandrye.de/stollen/&quot; in one post.</source>
        <translation>„Bestellt auf https://www.fennelandrye.de/stollen. Der Stollen ist wieder da: https://fennelandrye.de/stollen/“ in einem Beitrag.</translation>
    </message>
    <message>
        <source>&quot;Our fridge broke. There is little cake this week. We are sorry and bake more bread instead.&quot;</source>
        <translation>„Unser Kühlschrank ist kaputt. Es gibt diese Woche wenig Kuchen. Das tut uns leid, und wir backen dafür mehr Brot.“</translation>
    </message>
    <message>
        <source>&quot;Rye bread, fresh from nine&quot; on the bakery&apos;s X account today, and on the second shop&apos;s tomorrow.</source>
        <translation>„Roggenbrot, frisch ab neun“ heute auf dem X-Konto der Bäckerei und morgen auf dem der zweiten Filiale.</translation>
    </message>
    <message>
        <source>&quot;Today only&quot; on the next morning helps nobody. A post that missed its time needs a person&apos;s decision.</source>
        <translation>„Nur heute“ am nächsten Morgen hilft niemandem. Über einen Beitrag, der seine Zeit verpasst hat, muss ein Mensch entscheiden.</translation>
    </message>
    <message>
        <source>&quot;We are so proud of the team this week.&quot; A story, or meant to inspire? Only you know.</source>
        <translation>„Wir sind diese Woche so stolz auf das Team.“ Eine Geschichte oder soll es inspirieren? Das weißt nur du.</translation>
    </message>
    <message>
        <source>&quot;We think that the morning is the best time for yoga. When do you practise, and why then?&quot;</source>
        <translation>„Wir finden, der Morgen ist die beste Zeit für Yoga. Wann übt ihr, und warum gerade dann?“</translation>
    </message>
    <message>
        <source>&quot;Which bread did your grandmother bake that nobody makes any more?&quot;</source>
        <translation>„Welches Brot hat deine Großmutter gebacken, das niemand mehr backt?“</translation>
    </message>
    <message>
        <source>&quot;Which bread did your grandmother bake?&quot; goes out on Friday at 18:00, and nobody looks before Monday.</source>
        <translation>„Welches Brot hat deine Großmutter gebacken?“ geht am Freitag um 18:00 raus, und vor Montag schaut niemand nach.</translation>
    </message>
    <message>
        <source>&quot;𝗡𝗲𝘄 rye 🎉🎉🎉🎉&quot;</source>
        <translation>„𝗡𝗲𝘂𝗲𝘀 Brot 🎉🎉🎉🎉“</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s</source>
        <translation>%(prog)s: Fehler: %(message)s</translation>
    </message>
    <message>
        <source>&amp; and * have a meaning of their own here; put such words in quotes</source>
        <translation>&amp; und * haben hier eine eigene Bedeutung; setze solche Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>*Value* is story, teach, entertain, inspire and service together. *Own* is value and converse: all of your own that does not sell. A target of 0 is none. Fewer than 8 posts are not judged.</source>
        <translation>*Mehrwert* sind Geschichte, Wissen, Unterhaltung, Inspiration und Service zusammen. *Eigenes* sind Mehrwert und Gespräch: alles von dir, was nicht wirbt. Ein Ziel von 0 ist keins. Weniger als 8 Beiträge werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 Tag</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 Woche</translation>
    </message>
    <message>
        <source>+{more} more</source>
        <translation>noch {more}</translation>
    </message>
    <message numerus="yes">
        <source>, and {n} time more this week|, and {n} times more this week</source>
        <translation>
            <numerusform>, und noch {n}-mal in dieser Woche</numerusform>
            <numerusform>, und noch {n}-mal in dieser Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>, lease {lease}</source>
        <translation>, Vergabe {lease}</translation>
    </message>
    <message>
        <source>--{option} is needed: {why}</source>
        <translation>--{option} wird gebraucht: {why}</translation>
    </message>
    <message>
        <source>0 findings are hidden by ignoring {rule} ({why}): take it back.</source>
        <translation>0 Hinweise werden verborgen, weil {rule} übergangen wird ({why}): Nimm es zurück.</translation>
    </message>
    <message>
        <source>0 findings are hidden by it now.</source>
        <translation>Es verbirgt jetzt 0 Hinweise.</translation>
    </message>
    <message>
        <source>0 labels in {post}. Say “{label}” first.</source>
        <translation>0 Kennzeichnungen in {post}. Sag zuerst „{label}“.</translation>
    </message>
    <message>
        <source>0 pictures and videos, {network} needs a picture or a video</source>
        <translation>0 Bilder und Videos, {network} braucht ein Bild oder ein Video</translation>
    </message>
    <message>
        <source>0 pictures and videos, {network} needs a video</source>
        <translation>0 Bilder und Videos, {network} braucht ein Video</translation>
    </message>
    <message>
        <source>0 posts planned</source>
        <translation>0 Beiträge geplant</translation>
    </message>
    <message>
        <source>0 questions in “{words}”, marked converse: there is nothing to answer.</source>
        <translation>0 Fragen in „{words}“, markiert als „Gespräch“: Es gibt nichts zu beantworten.</translation>
    </message>
    <message>
        <source>0 words say why {rule} is ignored, so this hides nothing.</source>
        <translation>0 Wörter sagen, warum {rule} übergangen wird, deshalb verbirgt es nichts.</translation>
    </message>
    <message>
        <source>0 words say why, so it hides nothing.</source>
        <translation>0 Wörter sagen, warum. Darum verbirgt es nichts.</translation>
    </message>
    <message>
        <source>0.1</source>
        <comment>for the sign between ones and tenths</comment>
        <translation>0,1</translation>
    </message>
    <message>
        <source>02:30 on 28 March 2027 in Berlin: at 02:00 the clocks show 03:00.</source>
        <translation>02:30 am 28. März 2027 in Berlin: Um 02:00 zeigen die Uhren 03:00.</translation>
    </message>
    <message>
        <source>02:30 on 31 October 2027 in Berlin: once in summer time, once more an hour later.</source>
        <translation>02:30 am 31. Oktober 2027 in Berlin: einmal in der Sommerzeit, eine Stunde später noch einmal.</translation>
    </message>
    <message>
        <source>1 ask is set to hard in a post marked {kind}. It counts as promotion.</source>
        <translation>1 Aufforderung ist auf hart gesetzt, in einem als „{kind}“ markierten Beitrag. Er zählt als Werbung.</translation>
    </message>
    <message>
        <source>1 hashtag reads as one word: #{tag} is better as #{better}.</source>
        <translation>1 Hashtag liest sich wie ein einziges Wort: Statt #{tag} besser #{better}.</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 label in {post} comes too late: “{words}” at character {place}. Say “{label}” first.</source>
        <translation>1 Kennzeichnung in {post} kommt zu spät: „{words}“ bei Zeichen {place}. Sag zuerst „{label}“.</translation>
    </message>
    <message>
        <source>1 line is missing that {network} asks for: that it has no part in this.</source>
        <translation>1 Satz fehlt, den {network} verlangt: dass es damit nichts zu tun hat.</translation>
    </message>
    <message>
        <source>1 post has no kind. It reads like {kind}: “{words}”.</source>
        <translation>1 Beitrag hat keine Art. Er klingt nach „{kind}“: „{words}“.</translation>
    </message>
    <message>
        <source>1 post has no kind. What is “{words}” for?</source>
        <translation>1 Beitrag hat keine Art. Wozu ist „{words}“ da?</translation>
    </message>
    <message>
        <source>1 trace of another network: “{words}” {why}.</source>
        <translation>1 Spur eines anderen Netzwerks: „{words}“ {why}.</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 Video</translation>
    </message>
    <message>
        <source>1 way to enter is not allowed on {network}: “{words}”.</source>
        <translation>1 Art der Teilnahme ist auf {network} nicht erlaubt: „{words}“.</translation>
    </message>
    <message>
        <source>1 weak label in {post}: “{words}” alone is not enough. Say “{label}” first.</source>
        <translation>1 schwache Kennzeichnung in {post}: „{words}“ allein reicht nicht. Sag zuerst „{label}“.</translation>
    </message>
    <message>
        <source>1,000</source>
        <comment>for the sign between thousands</comment>
        <translation>1.000</translation>
    </message>
    <message>
        <source>13 of 20 posts end with &quot;come by&quot;, &quot;link in bio&quot; or &quot;tell us&quot;: 65 %.</source>
        <translation>13 von 20 Beiträgen enden mit „kommt vorbei“, „Link in Bio“ oder „erzählt uns“: 65 %.</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>2 posts on {network} at the same minute, {time}, the closest 0 minutes apart.</source>
        <translation>2 Beiträge auf {network} in derselben Minute, {time}, mit 0 Minuten Abstand.</translation>
    </message>
    <message>
        <source>20 videos or 60 minutes of them a day: Tumblr takes no more today. The post goes out tomorrow.</source>
        <translation>20 Videos oder 60 Minuten davon am Tag: Mehr nimmt Tumblr heute nicht an. Der Beitrag geht morgen raus.</translation>
    </message>
    <message>
        <source>2026-12-01 18:00</source>
        <translation>2026-12-01 18:00</translation>
    </message>
    <message>
        <source>2026-12-01 21:00</source>
        <translation>2026-12-01 21:00</translation>
    </message>
    <message>
        <source>250 pictures a day: Tumblr takes no more today. The post goes out tomorrow.</source>
        <translation>250 Bilder am Tag: Mehr nimmt Tumblr heute nicht an. Der Beitrag geht morgen raus.</translation>
    </message>
    <message>
        <source>250 posts a day: Tumblr takes no more today. The post goes out tomorrow.</source>
        <translation>250 Beiträge am Tag: Mehr nimmt Tumblr heute nicht an. Der Beitrag geht morgen raus.</translation>
    </message>
    <message>
        <source>3 a week</source>
        <translation>3 pro Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>312 of 300 characters on Bluesky: 12 too many.</source>
        <translation>312 von 300 Zeichen auf Bluesky: 12 zu viel.</translation>
    </message>
    <message>
        <source>4-1-1</source>
        <translation>4-1-1</translation>
    </message>
    <message>
        <source>5 a week</source>
        <translation>5 pro Woche</translation>
    </message>
    <message>
        <source>5 of 20 posts came from a spreadsheet without a column for the kind: 25 %.</source>
        <translation>5 von 20 Beiträgen kamen aus einer Tabelle ohne Spalte für die Art: 25 %.</translation>
    </message>
    <message>
        <source>5-3-2</source>
        <translation>5-3-2</translation>
    </message>
    <message>
        <source>50/30/20</source>
        <translation>50/30/20</translation>
    </message>
    <message>
        <source>6 images, Bluesky takes 4.</source>
        <translation>6 Bilder, Bluesky nimmt 4.</translation>
    </message>
    <message>
        <source>70/20/10</source>
        <translation>70/20/10</translation>
    </message>
    <message>
        <source>80/20</source>
        <translation>80/20</translation>
    </message>
    <message>
        <source>; did you mean {word}?</source>
        <translation>; meintest du {word}?</translation>
    </message>
    <message>
        <source>; there are {words}</source>
        <translation>; es gibt {words}</translation>
    </message>
    <message>
        <source>A CSV from Buffer, Hootsuite or your own sheet. You check every row before it counts.</source>
        <translation>Eine CSV-Datei aus Buffer, Hootsuite oder deiner eigenen Tabelle. Du prüfst jede Zeile, bevor sie zählt.</translation>
    </message>
    <message>
        <source>A CSV of Parley, Buffer or Hootsuite. You see every row before it counts.</source>
        <translation>Eine CSV-Datei aus Parley, Buffer oder Hootsuite. Du siehst jede Zeile, bevor sie zählt.</translation>
    </message>
    <message>
        <source>A bot needs to know the channel: right-click it on Discord, Copy link.</source>
        <translation>Ein Bot muss den Kanal kennen: Klicke ihn auf Discord mit rechts an und wähle „Link kopieren“.</translation>
    </message>
    <message>
        <source>A bot token is a number, a colon and about 35 letters: 123456789:AA…</source>
        <translation>Ein Bot-Token ist eine Zahl, ein Doppelpunkt und etwa 35 Buchstaben: 123456789:AA…</translation>
    </message>
    <message>
        <source>A campaign&apos;s link does not tell where visitors come from.</source>
        <translation>Der Link einer Kampagne sagt nicht, woher Besucher kommen.</translation>
    </message>
    <message>
        <source>A channel is @name, t.me/name, or a number that begins with a minus.</source>
        <translation>Ein Kanal ist @name, t.me/name oder eine Nummer, die mit einem Minus beginnt.</translation>
    </message>
    <message>
        <source>A channel is its link, https://discord.com/channels/…/…, or its number.</source>
        <translation>Ein Kanal ist sein Link, https://discord.com/channels/…/…, oder seine Nummer.</translation>
    </message>
    <message>
        <source>A client ID is one word of letters, digits and dashes.</source>
        <translation>Eine Client-ID ist ein Wort aus Buchstaben, Ziffern und Strichen.</translation>
    </message>
    <message>
        <source>A client ID of Google ends with .apps.googleusercontent.com.</source>
        <translation>Eine Client-ID von Google endet mit .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>A client needs a name. Type the business’s name.</source>
        <translation>Ein Kunde braucht einen Namen. Gib den Namen des Betriebs ein.</translation>
    </message>
    <message>
        <source>A company’s page</source>
        <translation>Die Seite eines Unternehmens</translation>
    </message>
    <message>
        <source>A consumer key is one word of letters and digits.</source>
        <translation>Ein Consumer Key ist ein einziges Wort aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A copy is {copy}.</source>
        <translation>Eine Kopie liegt hier: {copy}.</translation>
    </message>
    <message>
        <source>A dark rye loaf, cut open on a board</source>
        <translation>Ein dunkles Roggenbrot, aufgeschnitten auf einem Brett</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>Ein Geschenk</translation>
    </message>
    <message>
        <source>A giveaway or prize draw does not say all it must say.</source>
        <translation>Ein Gewinnspiel sagt nicht alles, was gesagt werden muss.</translation>
    </message>
    <message>
        <source>A guess from the words {words}</source>
        <translation>Aus dem Text geraten: {words}</translation>
    </message>
    <message>
        <source>A hairdresser posts a tip on every day from Monday to Saturday: six in a row.</source>
        <translation>Eine Friseurin schreibt von Montag bis Samstag jeden Tag einen Tipp: sechs hintereinander.</translation>
    </message>
    <message>
        <source>A hairdresser, marked *gift*: &quot;We love this shampoo. Thanks to @brand. #sp&quot;</source>
        <translation>Ein Friseur, markiert als Geschenk: „Wir lieben dieses Shampoo. Danke an @brand. #sp“</translation>
    </message>
    <message>
        <source>A hairdresser: &quot;This oil is clinically proven to stop hair loss.&quot;</source>
        <translation>Ein Friseur: „Dieses Öl stoppt klinisch erwiesen Haarausfall.“</translation>
    </message>
    <message>
        <source>A hashtag is hard to read, or is none at all.</source>
        <translation>Ein Hashtag ist schwer zu lesen oder gar keiner.</translation>
    </message>
    <message>
        <source>A kind stays below the share that the preset asks for.</source>
        <translation>Eine Art bleibt unter dem Anteil, den die Voreinstellung verlangt.</translation>
    </message>
    <message>
        <source>A large study of company posts found that price and deal alone go with fewer likes and comments, and with more of them when humour or feeling is there too.</source>
        <translation>Eine große Studie zu Firmenbeiträgen fand, dass mit Preis und Rabatt allein weniger Likes und Kommentare einhergehen, und mehr davon, wenn auch Humor oder Gefühl dabei ist.</translation>
    </message>
    <message>
        <source>A limit that the network documents, or that its source code shows, keeps the post from being scheduled. One that is known at second hand is a warning, and so is a video without captions.</source>
        <translation>Eine Grenze, die das Netzwerk dokumentiert oder die sein Quellcode zeigt, verhindert, dass der Beitrag eingeplant wird. Eine, die aus zweiter Hand bekannt ist, ist eine Warnung, ebenso ein Video ohne Untertitel.</translation>
    </message>
    <message>
        <source>A line of --- between them.</source>
        <translation>Dazwischen eine Zeile mit ---.</translation>
    </message>
    <message>
        <source>A link cannot be opened by the people who read the post.</source>
        <translation>Leser können einen Link im Beitrag nicht öffnen.</translation>
    </message>
    <message>
        <source>A link stands where nobody can press it, or where fewer may see the post.</source>
        <translation>Ein Link, den niemand antippen kann oder der Leser kostet.</translation>
    </message>
    <message>
        <source>A link that only opens in your office looks fine to you and to nobody else.</source>
        <translation>Ein Link, der nur bei dir im Büro aufgeht, sieht für dich gut aus und für sonst niemanden.</translation>
    </message>
    <message>
        <source>A name, a colour, and a weekly rhythm of slots that keeps within the mix.</source>
        <translation>Ein Name, eine Farbe und ein Wochenrhythmus, der die Mischung einhält.</translation>
    </message>
    <message>
        <source>A network wants you to sign in</source>
        <translation>Ein Netzwerk möchte, dass du dich anmeldest</translation>
    </message>
    <message>
        <source>A network&apos;s own rule (P) where the network sets the number: Instagram, announced 2025-12; Threads, read 2026-10. Rule of thumb (F) elsewhere: common advice without data, read 2026-11.</source>
        <translation>Eigene Regel eines Netzwerks (P), wo das Netzwerk die Zahl setzt: Instagram, angekündigt 2025-12; Threads, gelesen 2026-10. Faustregel (F) anderswo: verbreiteter Rat ohne Daten, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>A network&apos;s own rule (P): Facebook, &quot;Fighting engagement bait&quot;, announced 2017-12, as retold by Lexology and others, read 2026-08.</source>
        <translation>Eigene Regel eines Netzwerks (P): Facebook, „Fighting engagement bait“, angekündigt 2017-12, wie von Lexology und anderen berichtet, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>A network&apos;s own rule (P): X, rule on duplicate posts of 2018 and its authenticity policy, read 2026-08.</source>
        <translation>Eigene Regel eines Netzwerks (P): X, Regel zu doppelten Beiträgen von 2018 und Richtlinie zur Authentizität, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>A page needs an app of its own, which LinkedIn reviews first.</source>
        <translation>Eine Seite braucht eine eigene App, die LinkedIn vorher prüft.</translation>
    </message>
    <message>
        <source>A page&apos;s posts are for everyone.</source>
        <translation>Die Beiträge einer Seite sind für alle.</translation>
    </message>
    <message>
        <source>A paid post, a gift or a partner link is not labelled at the start.</source>
        <translation>Bezahltes, Geschenk oder Partnerlink ohne Kennzeichnung vorn.</translation>
    </message>
    <message>
        <source>A pause is made in a hurry and easily forgotten. Until it ends nothing goes out, and what was due meanwhile is missed and waits for a decision: nothing is sent late by itself.</source>
        <translation>Eine Pause ist in Eile gemacht und leicht vergessen. Bis sie endet, geht nichts raus, und was in der Zeit fällig war, ist verpasst und wartet auf eine Entscheidung: Nichts wird von selbst zu spät gesendet.</translation>
    </message>
    <message>
        <source>A person, a question, or the day the dryer gave up, between the third and the fourth.</source>
        <translation>Ein Mensch, eine Frage oder der Tag, an dem der Föhn aufgab, zwischen dem dritten und dem vierten.</translation>
    </message>
    <message>
        <source>A photo of the new loaf; the post says &quot;Guess what this is&quot; and nothing else.</source>
        <translation>Ein Foto vom neuen Brot; im Beitrag steht „Ratet mal, was das ist“ und sonst nichts.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A picture has no alt text for those who cannot see it.</source>
        <translation>Einem Bild fehlt der Alternativtext zum Vorlesen.</translation>
    </message>
    <message>
        <source>A picture of {headline} cannot be read: {why} Next try {at}.</source>
        <translation>Ein Bild von {headline} lässt sich nicht lesen: {why} Nächster Versuch {at}.</translation>
    </message>
    <message>
        <source>A picture or video of the post cannot be read any more. Add it to the post again.</source>
        <translation>Ein Bild oder Video des Beitrags lässt sich nicht mehr lesen. Füge es dem Beitrag noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A picture was written down, then sent.</source>
        <translation>Ein Bild wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>A picture&apos;s alt text does not say what is to be seen.</source>
        <translation>Der Alternativtext eines Bildes sagt nicht, was zu sehen ist.</translation>
    </message>
    <message>
        <source>A placeholder was left in the text, such as [date].</source>
        <translation>Ein Platzhalter ist im Text stehen geblieben, etwa [Datum].</translation>
    </message>
    <message>
        <source>A plan on a PostgreSQL server needs one more library. Run: {command}</source>
        <translation>Ein Plan auf einem PostgreSQL-Server braucht eine Bibliothek mehr. Führe aus: {command}</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>Ein Beitrag</translation>
    </message>
    <message>
        <source>A post comes again on its account too soon.</source>
        <translation>Ein Beitrag kommt auf seinem Konto zu früh wieder.</translation>
    </message>
    <message>
        <source>A post did not go out, or nobody knows</source>
        <translation>Ein Beitrag ging nicht raus, oder niemand weiß es</translation>
    </message>
    <message>
        <source>A post for followers or those it mentions cannot be boosted.</source>
        <translation>Ein Beitrag für Follower oder Erwähnte lässt sich nicht teilen (boosten).</translation>
    </message>
    <message>
        <source>A post goes out after its offer or event has ended.</source>
        <translation>Ein Beitrag kommt nach dem Ende von Angebot oder Termin.</translation>
    </message>
    <message>
        <source>A post goes out in the quiet hours of its readers.</source>
        <translation>Ein Beitrag geht in den Ruhezeiten seiner Leser raus.</translation>
    </message>
    <message>
        <source>A post has no kind: nobody said what it is for.</source>
        <translation>Ein Beitrag hat keine Art: Niemand hat gesagt, wozu er da ist.</translation>
    </message>
    <message>
        <source>A post is marked as one kind and reads like another.</source>
        <translation>Ein Beitrag klingt nach einer anderen Art als markiert.</translation>
    </message>
    <message>
        <source>A post is yours to post by hand</source>
        <translation>Ein Beitrag wartet darauf, dass du ihn postest</translation>
    </message>
    <message>
        <source>A post of one client names another client of yours.</source>
        <translation>Ein Beitrag eines Kunden nennt einen anderen deiner Kunden.</translation>
    </message>
    <message>
        <source>A post of the campaign *Christmas 2026* on Instagram links `fennelandrye.de/stollen` and nothing more.</source>
        <translation>Ein Beitrag der Kampagne *Christmas 2026* auf Instagram verlinkt `fennelandrye.de/stollen` und nichts weiter.</translation>
    </message>
    <message>
        <source>A post of {name} is being sent right now. It was not deleted.</source>
        <translation>Ein Beitrag von {name} wird gerade gesendet. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>A post says the same as another one on its network.</source>
        <translation>Ein Beitrag gleicht einem anderen auf seinem Netzwerk.</translation>
    </message>
    <message>
        <source>A post that is meant to start a conversation asks nothing.</source>
        <translation>Ein Beitrag, der ein Gespräch anfangen soll, fragt nichts.</translation>
    </message>
    <message>
        <source>A post that sells is marked as a story, a tip or a question.</source>
        <translation>Werbung ist als Geschichte, Tipp oder Frage markiert.</translation>
    </message>
    <message>
        <source>A post that tells who won, or that it is over, is left alone. This is no legal advice. What the rules behind the link say is not read.</source>
        <translation>Ein Beitrag, der sagt, wer gewonnen hat oder dass es vorbei ist, bleibt außen vor. Das ist keine Rechtsberatung. Was in den Bedingungen hinter dem Link steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A post to begin with: its words, and title, link, hashtags, first comment and pictures as far as there are none.</source>
        <translation>Ein Beitrag zum Anfangen: sein Text, dazu Titel, Link, Hashtags, erster Kommentar und Bilder, soweit noch keine da sind.</translation>
    </message>
    <message>
        <source>A post was missed</source>
        <translation>Ein Beitrag wurde verpasst</translation>
    </message>
    <message>
        <source>A post went out</source>
        <translation>Ein Beitrag ging raus</translation>
    </message>
    <message>
        <source>A post without a kind counts as not selling, so that nothing is held against a plan that is not known. With many of them the mix may look better than it is.</source>
        <translation>Ein Beitrag ohne Art zählt als nicht werblich, damit einem Plan, den man nicht kennt, nichts vorgeworfen wird. Bei vielen davon sieht die Mischung vielleicht besser aus, als sie ist.</translation>
    </message>
    <message>
        <source>A question comes in time</source>
        <translation>Eine Frage kommt rechtzeitig</translation>
    </message>
    <message>
        <source>A reason is needed to ignore a finding.</source>
        <translation>Zum Übergehen eines Hinweises gehört ein Grund.</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>Ein Reel</translation>
    </message>
    <message>
        <source>A reel is made of one video. Choose “A post” for pictures.</source>
        <translation>Ein Reel besteht aus einem Video. Wähle „Ein Beitrag“ für Bilder.</translation>
    </message>
    <message>
        <source>A sale or a joke is planned for a day of remembrance.</source>
        <translation>Werbung oder ein Scherz ist für einen Gedenktag geplant.</translation>
    </message>
    <message>
        <source>A sales post says its price and nothing else.</source>
        <translation>Ein werblicher Beitrag nennt seinen Preis und sonst nichts.</translation>
    </message>
    <message>
        <source>A screen reader may take &quot;#blackfridaydeals&quot; for one long word; with capitals it reads three, and so do people.</source>
        <translation>Ein Screenreader hält „#blackfridaydeals“ womöglich für ein langes Wort; mit Großbuchstaben liest er drei, und Menschen auch.</translation>
    </message>
    <message>
        <source>A screen reader says &quot;image&quot; and then the alt text. &quot;Image, IMG 2041 JPG&quot; helps nobody, and hearing the same post twice takes a listener&apos;s time.</source>
        <translation>Ein Screenreader sagt „Bild“ und dann den Alternativtext. „Bild, IMG 2041 JPG“ hilft niemandem, und denselben Beitrag zweimal zu hören kostet Zeit.</translation>
    </message>
    <message>
        <source>A screen reader says &quot;mathematical bold capital S&quot; for each such letter, or nothing at all, and search does not find the word. It reads every emoji by its name: six times &quot;face with tears of joy&quot;.</source>
        <translation>Ein Screenreader sagt für jeden solchen Buchstaben „mathematisches fettes großes S“ oder gar nichts, und die Suche findet das Wort nicht. Jedes Emoji liest er mit Namen vor: sechsmal „Gesicht mit Freudentränen“.</translation>
    </message>
    <message>
        <source>A screen reader says only &quot;image&quot;. In 2019, 0.1 % of 1.09 million posts with pictures on Twitter had alt text; public bodies in the EU and the UK must have it by law.</source>
        <translation>Ein Screenreader sagt nur „Bild“. 2019 hatten 0,1 % von 1,09 Millionen Beiträgen mit Bildern auf Twitter einen Alternativtext; öffentliche Stellen in der EU und in Großbritannien müssen ihn von Gesetzes wegen haben.</translation>
    </message>
    <message>
        <source>A share of what is bought</source>
        <translation>Anteil am Verkauf</translation>
    </message>
    <message>
        <source>A shortcut is up to 24 letters and digits.</source>
        <translation>Ein Kürzel hat bis zu 24 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A slot of the week</source>
        <translation>Ein Sendeplatz der Woche</translation>
    </message>
    <message>
        <source>A step was written down, then sent.</source>
        <translation>Ein Schritt wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>A story cannot be changed. Delete it, and post another one.</source>
        <translation>Eine Story lässt sich nicht ändern. Lösche sie und veröffentliche eine neue.</translation>
    </message>
    <message>
        <source>A story or reel shows one picture or video.</source>
        <translation>Eine Story oder ein Reel zeigt ein Bild oder Video.</translation>
    </message>
    <message>
        <source>A story shows one picture or one video.</source>
        <translation>Eine Story zeigt ein Bild oder ein Video.</translation>
    </message>
    <message>
        <source>A story shows the picture or video alone, without the words.</source>
        <translation>Eine Story zeigt nur das Bild oder Video, ohne den Text.</translation>
    </message>
    <message>
        <source>A story, for a day</source>
        <translation>Eine Story, für einen Tag</translation>
    </message>
    <message>
        <source>A text comes again</source>
        <translation>Ein Text kommt wieder</translation>
    </message>
    <message>
        <source>A text holds a character that {place} cannot keep (NUL). Write it anew, or take it out of the file.</source>
        <translation>Ein Text enthält ein Zeichen (NUL), das hier nicht gespeichert werden kann: {place}. Schreibe ihn neu oder nimm es aus der Datei.</translation>
    </message>
    <message>
        <source>A time that comes only once</source>
        <translation>Eine Zeit, die nur einmal kommt</translation>
    </message>
    <message>
        <source>A time that does not exist has to be guessed, and the guess may be an hour off.</source>
        <translation>Eine Zeit, die es nicht gibt, muss man raten, und das kann um eine Stunde daneben liegen.</translation>
    </message>
    <message>
        <source>A time that every clock shows.</source>
        <translation>Eine Zeit, die jede Uhr zeigt.</translation>
    </message>
    <message>
        <source>A time that exists on every clock</source>
        <translation>Eine Zeit, die es auf jeder Uhr gibt</translation>
    </message>
    <message>
        <source>A timeless post rests {days} days at least.</source>
        <translation>Ein zeitloser Beitrag ruht mindestens {days} Tage.</translation>
    </message>
    <message>
        <source>A video is a reel unless it is a story. A story carries no words.</source>
        <translation>Ein Video ist ein Reel, wenn es keine Story ist. Eine Story trägt keinen Text.</translation>
    </message>
    <message>
        <source>A webhook&apos;s address begins with https://discord.com/api/webhooks/. A bot token is three pieces with dots between.</source>
        <translation>Die Adresse eines Webhooks beginnt mit https://discord.com/api/webhooks/. Ein Bot-Token sind drei Stücke mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>A weekly rhythm says when you post and what for. It takes a minute to set.</source>
        <translation>Ein Wochenrhythmus sagt, wann du postest und wozu. Er ist in einer Minute festgelegt.</translation>
    </message>
    <message>
        <source>A wrong day sends people to a closed door. It happens when a post is moved, or copied from last year.</source>
        <translation>Ein falscher Tag schickt Leute vor eine geschlossene Tür. Das passiert, wenn ein Beitrag verschoben oder aus dem letzten Jahr kopiert wird.</translation>
    </message>
    <message>
        <source>A yoga studio&apos;s times for Advent on 1 December, and word for word again on 13 December.</source>
        <translation>Die Adventszeiten eines Yogastudios am 1. Dezember und Wort für Wort noch einmal am 13. Dezember.</translation>
    </message>
    <message>
        <source>A yoga teacher in Berlin plans a post for 09:10. Her readers are in Los Angeles, where the clocks show 00:10.</source>
        <translation>Eine Yogalehrerin in Berlin plant einen Beitrag für 09:10. Ihre Leser sind in Los Angeles, wo die Uhren 00:10 zeigen.</translation>
    </message>
    <message>
        <source>A yoga teacher, marked *converse*: &quot;We think that the morning is the best time for yoga.&quot;</source>
        <translation>Eine Yogalehrerin, markiert als *Gespräch*: „Wir finden, der Morgen ist die beste Zeit für Yoga.“</translation>
    </message>
    <message>
        <source>ALT ✓</source>
        <translation>ALT ✓</translation>
    </message>
    <message>
        <source>Accept the suggested kind</source>
        <translation>Die vorgeschlagene Art übernehmen</translation>
    </message>
    <message>
        <source>Accept the suggested kind (shows the mix before and after).</source>
        <translation>Die vorgeschlagene Art übernehmen (zeigt die Mischung vorher und nachher).</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Account of these posts</source>
        <translation>Konto dieser Beiträge</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Account taken off</source>
        <translation>Konto herausgenommen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add 2 times 30 min</source>
        <translation>2-mal 30 min hinzufügen</translation>
    </message>
    <message>
        <source>Add 2 times 30 min after the posts that ask most, or as many as are missing (safe).</source>
        <translation>2-mal 30 min nach den Beiträgen hinzufügen, die am meisten fragen, oder so viele, wie fehlen (sicher).</translation>
    </message>
    <message>
        <source>Add 20 min</source>
        <translation>20 min hinzufügen</translation>
    </message>
    <message>
        <source>Add 20 min from when the post goes out, or as long as is usual for the client (safe).</source>
        <translation>20 min ab dem Veröffentlichen hinzufügen oder so lange, wie es beim Kunden üblich ist (sicher).</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ein Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add a picture (opens the next post without one).</source>
        <translation>Ein Bild hinzufügen (öffnet den nächsten Beitrag ohne Bild).</translation>
    </message>
    <message>
        <source>Add a picture: {post}</source>
        <translation>Ein Bild hinzufügen: {post}</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Eine Frage ergänzen</translation>
    </message>
    <message>
        <source>Add a question (opens the post with questions to choose from).</source>
        <translation>Eine Frage ergänzen (öffnet den Beitrag mit Fragen zur Auswahl).</translation>
    </message>
    <message>
        <source>Add a question to the next post that does not sell</source>
        <translation>Beim nächsten Beitrag, der nicht wirbt, eine Frage ergänzen</translation>
    </message>
    <message>
        <source>Add a question to the next post that does not sell (opens it, at the end of its text).</source>
        <translation>Beim nächsten Beitrag, der nicht wirbt, eine Frage ergänzen (öffnet ihn, am Ende seines Textes).</translation>
    </message>
    <message>
        <source>Add a question to {post}</source>
        <translation>Eine Frage ergänzen: {post}</translation>
    </message>
    <message>
        <source>Add a slot on {day}</source>
        <translation>Sendeplatz hinzufügen: {day}</translation>
    </message>
    <message>
        <source>Add alt</source>
        <translation>ALT dazu</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add an account that you post to by hand</source>
        <translation>Ein Konto hinzufügen, auf dem du von Hand postest</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add client…</source>
        <translation>Kunden hinzufügen…</translation>
    </message>
    <message>
        <source>Add one below, or import a plan: its accounts come with it.</source>
        <translation>Füge unten eins hinzu oder importiere einen Plan: Seine Konten kommen mit.</translation>
    </message>
    <message>
        <source>Add one in the window, or import it anew.</source>
        <translation>Füge eines im Fenster hinzu oder importiere ihn neu.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add slot</source>
        <translation>Sendeplatz hinzufügen</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add the column {column}.</source>
        <translation>Füge die Spalte {column} hinzu.</translation>
    </message>
    <message>
        <source>Add the column, or leave --dialect out.</source>
        <translation>Füge die Spalte hinzu, oder lass --dialect weg.</translation>
    </message>
    <message>
        <source>Add the missing one, or agree on a number that can be kept.</source>
        <translation>Den fehlenden ergänzen oder eine Zahl vereinbaren, die sich halten lässt.</translation>
    </message>
    <message>
        <source>Add the tags</source>
        <translation>Die Kennungen ergänzen</translation>
    </message>
    <message>
        <source>Add the tags (safe: the rest of the address stays as it is).</source>
        <translation>Die Kennungen ergänzen (sicher: der Rest der Adresse bleibt, wie er ist).</translation>
    </message>
    <message>
        <source>Add them to their posts again: those posts hold until then.</source>
        <translation>Füge sie ihren Beiträgen noch einmal hinzu: Bis dahin bleiben diese Beiträge angehalten.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>Ergänzen, was fehlt</translation>
    </message>
    <message>
        <source>Add what is missing (opens the post with a block to fill in).</source>
        <translation>Ergänzen, was fehlt (öffnet den Beitrag mit einem Block zum Ausfüllen).</translation>
    </message>
    <message>
        <source>Add {account}</source>
        <translation>{account} hinzufügen</translation>
    </message>
    <message>
        <source>Add {minutes} min</source>
        <translation>{minutes} min hinzufügen</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>{network} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} other: {posts}|Add {n} others: {posts}</source>
        <translation>
            <numerusform>{n} anderen hinzufügen: {posts}</numerusform>
            <numerusform>{n} andere hinzufügen: {posts}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {times} times {minutes} min</source>
        <translation>{times}-mal {minutes} min hinzufügen</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Adresse des Ordners</translation>
    </message>
    <message>
        <source>Address of the storage</source>
        <translation>Adresse des Speichers</translation>
    </message>
    <message>
        <source>Address the browser ended at</source>
        <translation>Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>Nur für Erwachsene</translation>
    </message>
    <message>
        <source>Advice: nothing is held back.</source>
        <translation>Ein Rat: Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After five tips in a row, a story or a question is a change. We found no study on this. A teacher&apos;s account may well teach all week.</source>
        <translation>Nach fünf Tipps hintereinander ist eine Geschichte oder Frage eine Abwechslung. Eine Studie dazu haben wir nicht gefunden. Das Konto einer Lehrerin darf ruhig die ganze Woche erklären.</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Gegenüber jetzt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agent on {machine}</source>
        <translation>Agent auf {machine}</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Alles nachgeholt</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>All clients, change client</source>
        <translation>Alle Kunden, Kunden wechseln</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All now</source>
        <translation>Alle jetzt</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Das ganze Land</translation>
    </message>
    <message>
        <source>All of it as plain text: times, answers, hashes and keys; no passwords</source>
        <translation>Alles als reiner Text: Zeiten, Antworten, Prüfsummen und Schlüssel; keine Passwörter</translation>
    </message>
    <message>
        <source>All of it is on its way or out by now. Nothing was taken back.</source>
        <translation>Das alles ist inzwischen unterwegs oder draußen. Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Alle am</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Alle auf einen Tag</translation>
    </message>
    <message>
        <source>All rows are written: this cannot be cancelled any more</source>
        <translation>Alle Zeilen sind geschrieben: Das lässt sich nicht mehr abbrechen</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Alle kommenden</translation>
    </message>
    <message>
        <source>All {rule} ignored</source>
        <translation>Alle {rule} übergangen</translation>
    </message>
    <message>
        <source>All {rule} of this post ignored</source>
        <translation>Alle {rule} dieses Beitrags übergangen</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>Kommentare erlauben</translation>
    </message>
    <message>
        <source>Allow duets</source>
        <translation>Duette erlauben</translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file.</source>
        <translation>Erlaube das Lesen oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Allow stitches</source>
        <translation>Stitches erlauben</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>Schon im Plan.</translation>
    </message>
    <message>
        <source>Also to</source>
        <translation>Auch an</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Alt text of {file}: what would you say on the phone?</source>
        <translation>Alternativtext zu {file}: Was würdest du am Telefon sagen?</translation>
    </message>
    <message>
        <source>Alt text · what would you say on the phone?</source>
        <translation>Alternativtext · Was würdest du am Telefon sagen?</translation>
    </message>
    <message>
        <source>Alt text, picture {number} · what would you say on the phone?</source>
        <translation>Alternativtext, Bild {number} · Was würdest du am Telefon sagen?</translation>
    </message>
    <message>
        <source>Alt text, video {number} · what would you say on the phone?</source>
        <translation>Alternativtext, Video {number} · Was würdest du am Telefon sagen?</translation>
    </message>
    <message>
        <source>Alt+1 to {last}</source>
        <comment>keys</comment>
        <translation>Alt+1 bis {last}</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>An OAuth 2.0 user access token. It lasts two hours: the browser way is renewed by itself.</source>
        <translation>Ein Zugangsschlüssel („OAuth 2.0 user access token“). Er gilt zwei Stunden: Über den Browser wird er von selbst erneuert.</translation>
    </message>
    <message>
        <source>An access token is one word of letters and digits, at least 8.</source>
        <translation>Ein Zugangsschlüssel ist ein Wort aus mindestens 8 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>An account is silent for too long between two posts.</source>
        <translation>Ein Konto ist zwischen zwei Beiträgen zu lange still.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>An address of your own begins with https:// here.</source>
        <translation>Eine eigene Adresse beginnt hier mit https://.</translation>
    </message>
    <message>
        <source>An app password has four groups of four letters or digits. Your main password is not needed.</source>
        <translation>Ein App-Passwort hat vier Gruppen aus vier Buchstaben oder Ziffern. Dein Hauptpasswort wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>An app&apos;s ID is a number.</source>
        <translation>Die ID einer App ist eine Zahl.</translation>
    </message>
    <message>
        <source>An application password has 24 letters and digits. Your main password does not work here.</source>
        <translation>Ein Anwendungspasswort hat 24 Buchstaben und Ziffern. Dein Hauptpasswort geht hier nicht.</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Eine Veranstaltung</translation>
    </message>
    <message>
        <source>An idea is a post without a time. Write one down above and give it a day later.</source>
        <translation>Eine Idee ist ein Beitrag ohne Zeit. Schreibe oben eine auf und gib ihr später einen Tag.</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>And following</source>
        <translation>Und folgende</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Another Parley on this computer is signing in to the same account. Try again in a minute.</source>
        <translation>Ein anderes Parley auf diesem Computer meldet gerade dasselbe Konto an. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Ein anderes Konto…</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>Ein anderer Kunde…</translation>
    </message>
    <message>
        <source>Another machine publishes too: this computer may sleep.</source>
        <translation>Ein anderer Computer veröffentlicht mit: Dieser hier darf schlafen.</translation>
    </message>
    <message>
        <source>Another post is at this place on Bluesky. Nothing was overwritten.</source>
        <translation>An dieser Stelle ist auf Bluesky ein anderer Beitrag. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Andere Anregung</translation>
    </message>
    <message>
        <source>Another prompt for this kind</source>
        <translation>Andere Anregung für diese Art</translation>
    </message>
    <message>
        <source>Another publisher is running</source>
        <translation>Ein anderes Parley läuft</translation>
    </message>
    <message>
        <source>Another way to say it
---
and one more</source>
        <translation>Anders gesagt
---
und noch einmal anders</translation>
    </message>
    <message>
        <source>Another, by hand</source>
        <translation>Ein anderes, von Hand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer the question above first</source>
        <translation>Beantworte zuerst die Frage oben</translation>
    </message>
    <message>
        <source>Answer, request and key of this line</source>
        <translation>Antwort, Anfrage und Schlüssel dieser Zeile</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Freie Form</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any other client’s name in a post keeps it from being scheduled.</source>
        <translation>Der Name jedes anderen Kunden in einem Beitrag verhindert das Einplanen.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Secret</translation>
    </message>
    <message>
        <source>App secret key</source>
        <translation>Geheimer Schlüssel der App</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>Application passwords are switched off on this site. They need https.</source>
        <translation>Anwendungspasswörter sind auf dieser Website abgeschaltet. Sie brauchen https.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Apply {n} decision|Apply {n} decisions</source>
        <translation>
            <numerusform>{n} Entscheidung anwenden</numerusform>
            <numerusform>{n} Entscheidungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived {name}</source>
        <translation>{name} archiviert</translation>
    </message>
    <message>
        <source>Archived: it is hidden and nothing of it is published. Everything is kept.</source>
        <translation>Archiviert: verborgen, und nichts davon wird veröffentlicht. Alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Arrows move the frame, with Shift further; plus and minus size it.</source>
        <translation>Pfeile verschieben den Ausschnitt, mit Umschalt weiter; Plus und Minus ändern die Größe.</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As a draft it waits there until somebody publishes it.</source>
        <translation>Als Entwurf wartet er dort, bis ihn jemand veröffentlicht.</translation>
    </message>
    <message>
        <source>As a question, this post brings it to {share}.</source>
        <translation>Als Frage bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As a story, this post brings it to {share}.</source>
        <translation>Als Geschichte bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As a tip, this post brings it to {share}.</source>
        <translation>Als Tipp bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As entertainment, this post brings it to {share}.</source>
        <translation>Als Unterhaltung bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As inspiration, this post brings it to {share}.</source>
        <translation>Als Inspiration bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>As promotion, this post brings it to {share}.</source>
        <translation>Als Werbung bringt dieser Beitrag sie auf {share}.</translation>
    </message>
    <message>
        <source>As service, this post brings it to {share}.</source>
        <translation>Als Service bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As someone else’s work, this post brings it to {share}.</source>
        <translation>Als Werk anderer bringt dieser Beitrag die Werbung auf {share}.</translation>
    </message>
    <message>
        <source>As the client: {language}</source>
        <translation>Wie der Kunde: {language}</translation>
    </message>
    <message>
        <source>As the composer offers it.</source>
        <translation>Wie der Editor sie anbietet.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As usual on {network}</source>
        <translation>Wie üblich auf {network}</translation>
    </message>
    <message>
        <source>As your provider names it, without the bucket.</source>
        <translation>Wie dein Anbieter sie nennt, ohne den Bucket.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Ask a real question instead.</source>
        <translation>Stelle lieber eine echte Frage.</translation>
    </message>
    <message>
        <source>Ask an open question instead</source>
        <translation>Stattdessen eine offene Frage stellen</translation>
    </message>
    <message>
        <source>Ask an open question instead (opens the post at the phrase).</source>
        <translation>Stattdessen eine offene Frage stellen (öffnet den Beitrag bei der Wendung).</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Ask something (opens a new post on the day with fewest posts).</source>
        <translation>Etwas fragen (öffnet einen neuen Beitrag an dem Tag mit den wenigsten Beiträgen).</translation>
    </message>
    <message>
        <source>Ask something on {day}</source>
        <translation>Am {day} etwas fragen</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Um Geduld gebeten</translation>
    </message>
    <message>
        <source>Asking for help (give, volunteer, sign, join) is not selling; a third of the posts may sell.</source>
        <translation>Um Hilfe zu bitten (spenden, mitmachen, unterschreiben, beitreten) ist keine Werbung; ein Drittel der Beiträge darf werben.</translation>
    </message>
    <message>
        <source>Asking {networks}…</source>
        <translation>Anfrage an {networks}…</translation>
    </message>
    <message>
        <source>Asks, answers, features a customer</source>
        <translation>Fragt, antwortet, stellt Kundschaft vor</translation>
    </message>
    <message>
        <source>At its time Parley tells you, copies the words, lays out the pictures and opens the page. The posts count like all others.</source>
        <translation>Zu seiner Zeit sagt Parley Bescheid, kopiert den Text, legt die Bilder bereit und öffnet die Seite. Die Beiträge zählen wie alle anderen.</translation>
    </message>
    <message>
        <source>At most a third of the posts sell; above a half it is an error.</source>
        <translation>Höchstens ein Drittel der Beiträge wirbt; über der Hälfte ist es ein Fehler.</translation>
    </message>
    <message>
        <source>At the end of the campaign somebody asks which post brought the orders. Without tags the site cannot tell.</source>
        <translation>Am Ende der Kampagne fragt jemand, welcher Beitrag die Bestellungen gebracht hat. Ohne Kennungen kann die Website es nicht sagen.</translation>
    </message>
    <message>
        <source>At work.</source>
        <translation>Bei der Arbeit.</translation>
    </message>
    <message>
        <source>Attempts: {attempts}.</source>
        <translation>Versuche: {attempts}.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Autumn loaf</source>
        <translation>Herbstbrot</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Back to draft: nothing goes out.</source>
        <translation>Wieder Entwurf: Es geht nichts raus.</translation>
    </message>
    <message numerus="yes">
        <source>Back to draft: {n} post|Back to draft: {n} posts</source>
        <translation>
            <numerusform>Wieder Entwurf: {n} Beitrag</numerusform>
            <numerusform>Wieder Entwurf: {n} Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to earlier words</source>
        <translation>Zurück zum früheren Text</translation>
    </message>
    <message>
        <source>Back to ideas</source>
        <translation>Zurück zu den Ideen</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Zurück zur Vorschau</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bakery · Bristol</source>
        <translation>Bäckerei · Bremen</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Backen</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Because of {words}.</source>
        <translation>Wegen {words}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before what it speaks of is over</source>
        <translation>Bevor vorbei ist, wovon er spricht</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Beginning a new plan</source>
        <translation>Ein neuer Plan beginnt</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Beere</translation>
    </message>
    <message>
        <source>Beside the client ID: Primary Client Secret.</source>
        <translation>Neben der Client-ID: Primary Client Secret.</translation>
    </message>
    <message>
        <source>Beside the key, behind “Show secret key”.</source>
        <translation>Neben dem Key, hinter „Show secret key“.</translation>
    </message>
    <message>
        <source>Beside the number, behind “Show key”.</source>
        <translation>Neben der Nummer, hinter „Show key“.</translation>
    </message>
    <message>
        <source>Beside the number, behind “Show”.</source>
        <translation>Neben der Nummer, hinter „Show“.</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bluesky answered without saying what it made.</source>
        <translation>Bluesky hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Bluesky cannot use the video {name}. Save it as MP4 (H.264).</source>
        <translation>Bluesky kann das Video {name} nicht verwenden. Speichere es als MP4 (H.264).</translation>
    </message>
    <message>
        <source>Bluesky does not accept this handle and app password. Make a new app password in its settings.</source>
        <translation>Bluesky nimmt diesen Profilnamen mit diesem App-Passwort nicht an. Mach in den Einstellungen dort ein neues App-Passwort.</translation>
    </message>
    <message>
        <source>Bluesky is still working on the video.</source>
        <translation>Bluesky arbeitet noch an dem Video.</translation>
    </message>
    <message>
        <source>Bluesky says that this account is taken down or switched off. Settle that there, then sign in again.</source>
        <translation>Bluesky sagt, dass dieses Konto gesperrt oder abgeschaltet ist. Kläre das dort, dann melde dich neu an.</translation>
    </message>
    <message>
        <source>Bluesky says that this account is {status}.</source>
        <translation>Bluesky sagt, dass dieses Konto {status} ist.</translation>
    </message>
    <message>
        <source>Bluesky shows no edits: delete it and post it anew.</source>
        <translation>Bluesky kennt keine Änderungen: Lösche ihn und veröffentliche ihn neu.</translation>
    </message>
    <message>
        <source>Bluesky takes no video of this account now.{said}</source>
        <translation>Bluesky nimmt von diesem Konto gerade kein Video an.{said}</translation>
    </message>
    <message>
        <source>Bluesky took the picture without naming it.</source>
        <translation>Bluesky hat das Bild angenommen, ohne es zu benennen.</translation>
    </message>
    <message>
        <source>Bluesky took the video without naming it.</source>
        <translation>Bluesky hat das Video angenommen, ohne es zu benennen.</translation>
    </message>
    <message>
        <source>Bluesky was not sure whether it has the post.</source>
        <translation>Bluesky war nicht sicher, ob es den Beitrag hat.</translation>
    </message>
    <message>
        <source>Bluesky&apos;s answer could not be read.</source>
        <translation>Die Antwort von Bluesky ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>{name} zurückholen</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Hol ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>Bring it back in the window first.</source>
        <translation>Hol ihn zuerst im Fenster zurück.</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Brought back {name}</source>
        <translation>{name} zurückgeholt</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>By the time people wake up, other posts stand above one from three in the morning, and a phone that lights up at night may wake someone. Whether an hour more or less matters depends on your readers.</source>
        <translation>Bis die Leute aufwachen, stehen über einem Beitrag von drei Uhr früh schon andere, und ein Telefon, das nachts aufleuchtet, weckt vielleicht jemanden. Ob es auf eine Stunde mehr oder weniger ankommt, hängt von deinen Lesern ab.</translation>
    </message>
    <message>
        <source>CSV of Parley, Buffer or Hootsuite</source>
        <translation>CSV von Parley, Buffer oder Hootsuite</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Callback address for your app</source>
        <translation>Callback-Adresse für deine App</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Can be read; {accounts}.</source>
        <translation>Lesbar; {accounts}.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. The plan is as it was.</source>
        <translation>Abgebrochen. Der Plan ist, wie er war.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancelling… The plan stays as it is.</source>
        <translation>Wird abgebrochen… Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Captions ✓</source>
        <translation>Untertitel ✓</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos und Fahrzeuge</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change how it does.</source>
        <translation>Ändere die Wiederholung.</translation>
    </message>
    <message>
        <source>Change how the post repeats</source>
        <translation>Ändern, wie sich der Beitrag wiederholt</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it on {networks}</source>
        <translation>Auf {networks} ändern</translation>
    </message>
    <message>
        <source>Change it there yourself.</source>
        <translation>Ändere es dort selbst.</translation>
    </message>
    <message>
        <source>Change it there…</source>
        <translation>Dort ändern…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change or remove the line.</source>
        <translation>Ändere oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Change the address (opens the post there).</source>
        <translation>Adresse ändern (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Change the hashtags</source>
        <translation>Hashtags ändern</translation>
    </message>
    <message>
        <source>Change the hashtags (opens them).</source>
        <translation>Hashtags ändern (öffnet sie).</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Die Regel ändern</translation>
    </message>
    <message>
        <source>Change the time set aside to answer</source>
        <translation>Antwortzeit ändern</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Change the words (opens the post there).</source>
        <translation>Text ändern (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Change the words (opens the post).</source>
        <translation>Text ändern (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Change the words for one network</source>
        <translation>Den Text für ein Netzwerk ändern</translation>
    </message>
    <message>
        <source>Change the words for one network (opens the post there).</source>
        <translation>Den Text für ein Netzwerk ändern (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Change the words of a published post.</source>
        <translation>Den Text eines veröffentlichten Beitrags ändern.</translation>
    </message>
    <message>
        <source>Change what is out</source>
        <translation>Ändern, was draußen ist</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} word|Change {n} words</source>
        <translation>
            <numerusform>{n} Wort ändern</numerusform>
            <numerusform>{n} Wörter ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed on {network}.</source>
        <translation>Geändert auf {network}.</translation>
    </message>
    <message>
        <source>Changed then</source>
        <translation>Damals geändert</translation>
    </message>
    <message>
        <source>Changed with its repeat</source>
        <translation>Mit der Wiederholung geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} post.|Changed {n} posts.</source>
        <translation>
            <numerusform>{n} Beitrag geändert.</numerusform>
            <numerusform>{n} Beiträge geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are for</source>
        <translation>Änderungen gelten für</translation>
    </message>
    <message>
        <source>Changes the post that is in the plan.</source>
        <translation>Ändert den Beitrag, der im Plan ist.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel, for a bot</source>
        <translation>Kanal, für einen Bot</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a plan: how much of it sells, and what would go wrong.</source>
        <translation>Einen Plan prüfen: wie viel davon wirbt, und was schiefgehen würde.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check plan, copies, passwords, clock and pictures.</source>
        <translation>Plan, Kopien, Passwörter, Uhr und Bilder prüfen.</translation>
    </message>
    <message>
        <source>Check the account once more: where the site takes posts is not known yet.</source>
        <translation>Prüfe das Konto noch einmal: Wo die Website Beiträge annimmt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfe Namen und Ordner.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfe den Namen der Datei.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfe den Namen.</translation>
    </message>
    <message>
        <source>Checked {day}, {time}</source>
        <translation>Geprüft am {day}, {time}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Geprüft um {time}</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Die Kopie wird geprüft…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Wähle zuerst einen Kunden</translation>
    </message>
    <message>
        <source>Choose a copy of the plan</source>
        <translation>Eine Kopie des Plans wählen</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen…</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Tag und Uhrzeit wählen</translation>
    </message>
    <message>
        <source>Choose a day and a time.</source>
        <translation>Wähle Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Wähle einen Tag.</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wähle zuerst eine Datei</translation>
    </message>
    <message>
        <source>Choose a file with at least one row.</source>
        <translation>Wähle eine Datei mit mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wähle einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Eine Art wählen</translation>
    </message>
    <message>
        <source>Choose a kind (opens the post).</source>
        <translation>Eine Art wählen (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wähle einen späteren Tag.</translation>
    </message>
    <message>
        <source>Choose a later time, or publish it now.</source>
        <translation>Wähle eine spätere Zeit oder veröffentliche jetzt.</translation>
    </message>
    <message>
        <source>Choose a name that tells them apart.</source>
        <translation>Wähle einen Namen, der sie unterscheidet.</translation>
    </message>
    <message>
        <source>Choose a post in the calendar first</source>
        <translation>Wähle zuerst einen Beitrag im Kalender</translation>
    </message>
    <message>
        <source>Choose a still picture.</source>
        <translation>Wähle ein unbewegtes Bild.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come, or keep it as a draft.</source>
        <translation>Wähle eine Zeit, die noch kommt, oder behalte ihn als Entwurf.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Ein Konto wählen</translation>
    </message>
    <message>
        <source>Choose an account of the same client.</source>
        <translation>Wähle ein Konto desselben Kunden.</translation>
    </message>
    <message>
        <source>Choose an account to see the post as it goes out.</source>
        <translation>Wähle ein Konto, um den Beitrag zu sehen, wie er rausgeht.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or set it aside on its own.</source>
        <translation>Wähle eine frühere Zeit oder lege sie für sich allein fest.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Wähle eine andere Kopie.</translation>
    </message>
    <message>
        <source>Choose another copy…</source>
        <translation>Andere Kopie wählen…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wähle einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another length.</source>
        <translation>Wähle eine andere Dauer.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one, or check the account under Accounts to read them anew.</source>
        <translation>Wähle etwas anderes, oder prüfe das Konto unter „Konten“, um alles neu zu lesen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle ein anderes.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Eine andere Zeit wählen</translation>
    </message>
    <message>
        <source>Choose another time (opens the later post).</source>
        <translation>Eine andere Zeit wählen (öffnet den späteren Beitrag).</translation>
    </message>
    <message>
        <source>Choose another time (opens the post).</source>
        <translation>Eine andere Zeit wählen (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Wähle mindestens ein Konto.</translation>
    </message>
    <message>
        <source>Choose first or second: write it into a column “fold”.</source>
        <translation>Wähle first oder second: Schreibe es in eine Spalte „fold“.</translation>
    </message>
    <message>
        <source>Choose one client at the left to add an account to it.</source>
        <translation>Wähle links einen Kunden, um ihm ein Konto hinzuzufügen.</translation>
    </message>
    <message>
        <source>Choose one of the eight kinds. When in doubt ask: would this post be worth reading if we sold nothing?</source>
        <translation>Wähle eine der acht Arten. Im Zweifel frag dich: Wäre dieser Beitrag lesenswert, wenn wir nichts verkaufen würden?</translation>
    </message>
    <message>
        <source>Choose one of these: {allowed}.</source>
        <translation>Wähle eines davon: {allowed}.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Wähle aus: {names}.</translation>
    </message>
    <message>
        <source>Choose one of {what}.</source>
        <translation>Wähle aus: {what}.</translation>
    </message>
    <message>
        <source>Choose the CSV file of the plan.</source>
        <translation>Wähle die CSV-Datei des Plans.</translation>
    </message>
    <message>
        <source>Choose the best four, or make two posts of it. For a video: captions in the picture or as a file, and a tick in the post.</source>
        <translation>Wähle die besten vier oder mach zwei Beiträge daraus. Bei einem Video: Untertitel im Bild oder als Datei und ein Häkchen im Beitrag.</translation>
    </message>
    <message>
        <source>Choose the file of your plan</source>
        <translation>Wähle die Datei deines Plans</translation>
    </message>
    <message>
        <source>Choose the file of your plan, or drop it here</source>
        <translation>Wähle die Datei deines Plans oder ziehe sie hierher</translation>
    </message>
    <message>
        <source>Choose the first</source>
        <translation>Das erste Mal wählen</translation>
    </message>
    <message>
        <source>Choose the first (shows it first).</source>
        <translation>Das erste Mal wählen (zeigt es zuerst).</translation>
    </message>
    <message>
        <source>Choose the first or the second, or a time that happens once.</source>
        <translation>Wähle das erste oder das zweite Mal oder eine Zeit, die es einmal gibt.</translation>
    </message>
    <message>
        <source>Choose the first, {time:%H:%M} UTC</source>
        <translation>Das erste Mal wählen, {time:%H:%M} UTC</translation>
    </message>
    <message>
        <source>Choose the pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose the pictures (opens the post).</source>
        <translation>Bilder wählen (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Choose the second</source>
        <translation>Das zweite Mal wählen</translation>
    </message>
    <message>
        <source>Choose the second (shows it first).</source>
        <translation>Das zweite Mal wählen (zeigt es zuerst).</translation>
    </message>
    <message>
        <source>Choose the second, {time:%H:%M} UTC</source>
        <translation>Das zweite Mal wählen, {time:%H:%M} UTC</translation>
    </message>
    <message>
        <source>Choose where it shall be deleted too</source>
        <translation>Wähle, wo er auch gelöscht werden soll</translation>
    </message>
    <message>
        <source>Choose where it shall change</source>
        <translation>Wähle, wo es sich ändern soll</translation>
    </message>
    <message>
        <source>Choose which stay</source>
        <translation>Wählen, welche bleiben</translation>
    </message>
    <message>
        <source>Choose which stay (opens the post there).</source>
        <translation>Wählen, welche bleiben (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Choose which to keep</source>
        <translation>Wählen, welche bleiben</translation>
    </message>
    <message>
        <source>Choose which to keep (opens the hashtags).</source>
        <translation>Wählen, welche bleiben (öffnet die Hashtags).</translation>
    </message>
    <message numerus="yes">
        <source>Choose {n} hashtag to keep|Choose {n} hashtags to keep</source>
        <translation>
            <numerusform>{n} Hashtag zum Behalten wählen</numerusform>
            <numerusform>{n} Hashtags zum Behalten wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear them in the client&apos;s settings.</source>
        <translation>Lösche sie in den Einstellungen des Kunden.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Client 1 to {last}</source>
        <translation>Kunde 1 bis {last}</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client of these rows</source>
        <translation>Kunde dieser Zeilen</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Kunde {number}</translation>
    </message>
    <message>
        <source>Clients and care</source>
        <translation>Kunden und Sorgfalt</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <source>Clocks back</source>
        <translation>Uhren zurück</translation>
    </message>
    <message>
        <source>Clocks forward</source>
        <translation>Uhren vor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close Parley</source>
        <translation>Parley schließen</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close every window and agent. “python main.py doctor” says more; “python main.py restore --newest” puts back the newest good copy and keeps this file.</source>
        <translation>Schließe alle Fenster und Agenten. „python main.py doctor“ sagt mehr; „python main.py restore --newest“ setzt die neueste gute Kopie ein und behält diese Datei.</translation>
    </message>
    <message>
        <source>Close every window and stop every agent that uses it, then try again.</source>
        <translation>Schließe jedes Fenster und beende jeden Agenten, der ihn benutzt, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Close it, or write the quote twice where it belongs to the text.</source>
        <translation>Schließe es, oder schreibe das Anführungszeichen doppelt, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cm</source>
        <comment>two letters for a kind</comment>
        <translation>Gm</translation>
    </message>
    <message>
        <source>Co</source>
        <comment>two letters for a kind</comment>
        <translation>Gp</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Code of the offer</source>
        <translation>Code des Angebots</translation>
    </message>
    <message>
        <source>Codes such as de or pt-BR, beside the post&apos;s own language.</source>
        <translation>Codes wie de oder pt-BR, neben der Sprache des Beitrags selbst.</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Farbe: {name}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Column “{what}” is not known and was left out.{meant}</source>
        <translation>Die Spalte „{what}“ ist nicht bekannt und wurde ausgelassen.{meant}</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedy</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Compares a post with the client&apos;s posts on the same network in the 60 days before it, on this account and on others. Both texts are cut into groups of three words that follow each other. When 85 % or more of the groups are the same, that is a warning, on X an error. Capitals, addresses and hashtags make no difference. It never keeps a post from going out.</source>
        <translation>Vergleicht einen Beitrag mit denen des Kunden auf demselben Netzwerk in den 60 Tagen davor, auf diesem Konto und auf anderen. Beide Texte werden in Gruppen aus drei aufeinanderfolgenden Wörtern zerlegt. Sind 85 % der Gruppen oder mehr gleich, ist das eine Warnung, auf X ein Fehler. Großbuchstaben, Adressen und Hashtags machen keinen Unterschied. Ein Beitrag wird dadurch nie zurückgehalten.</translation>
    </message>
    <message>
        <source>Compares a post with those on the same account less than 60 days before it. Both texts are cut into groups of three words that follow each other. When 85 % or more of the groups are the same, it is the same post again. Capitals, addresses and hashtags make no difference. After exactly 60 days it may come again.</source>
        <translation>Vergleicht einen Beitrag mit denen, die weniger als 60 Tage vorher auf demselben Konto waren. Beide Texte werden in Gruppen aus drei aufeinanderfolgenden Wörtern zerlegt. Sind 85 % der Gruppen oder mehr gleich, ist es derselbe Beitrag noch einmal. Großbuchstaben, Adressen und Hashtags machen keinen Unterschied. Nach genau 60 Tagen darf er wiederkommen.</translation>
    </message>
    <message>
        <source>Compares the kind you set with what the words say. It speaks when they hold a sign of another kind (an invitation to everybody, a how-to, opening hours, someone else&apos;s work) and none of the kind you set. A story, a joke and an encouragement have no words of their own, so for them it takes two signs of the other kind. A question alone is never enough: tips and offers open and close with questions, too. A post that asks hard is left to KND003, so no post is told both. English and German.</source>
        <translation>Vergleicht die Art, die du gesetzt hast, mit dem, was der Text sagt. Die Regel meldet sich, wenn er ein Anzeichen einer anderen Art enthält (eine Einladung an alle, eine Anleitung, Öffnungszeiten, das Werk von jemand anderem) und keins der Art, die du gesetzt hast. Eine Geschichte, ein Scherz und eine Ermutigung haben keine eigenen Wörter, für sie braucht es deshalb zwei Anzeichen der anderen Art. Eine Frage allein genügt nie: Auch Tipps und Angebote beginnen und enden mit Fragen. Ein Beitrag, der hart auffordert, bleibt KND003 überlassen, damit keiner beides zu hören bekommt. Englisch und Deutsch.</translation>
    </message>
    <message>
        <source>Compares the pictures and videos of a post with what its network takes: how many, which types, pictures and videos together, size, width and height, length, and whether a picture is needed at all. What is not known of a file or of a network is not judged. Of a plan that is read from a file, only the number and the names of its pictures are known.</source>
        <translation>Vergleicht die Bilder und Videos eines Beitrags mit dem, was sein Netzwerk nimmt: wie viele, welche Typen, Bilder und Videos zusammen, Größe, Breite und Höhe, Länge und ob überhaupt ein Bild nötig ist. Was von einer Datei oder einem Netzwerk nicht bekannt ist, wird nicht beurteilt. Von einem Plan, der aus einer Datei gelesen wird, sind nur Zahl und Namen der Bilder bekannt.</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Confirm that it does not sell</source>
        <translation>Bestätigen, dass er nicht wirbt</translation>
    </message>
    <message>
        <source>Confirm that it does not sell (opens the post).</source>
        <translation>Bestätigen, dass er nicht wirbt (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect a {network} account</source>
        <translation>Ein Konto bei {network} verbinden</translation>
    </message>
    <message>
        <source>Connect accounts in a plan of your own.</source>
        <translation>Verbinde Konten in einem eigenen Plan.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Ein Konto verbinden…</translation>
    </message>
    <message>
        <source>Connect another {network} account</source>
        <translation>Noch ein Konto bei {network} verbinden</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>Verbinde es zuerst.</translation>
    </message>
    <message>
        <source>Connect {network}</source>
        <translation>{network} verbinden</translation>
    </message>
    <message>
        <source>Connect, list, check and remove accounts.</source>
        <translation>Konten verbinden, auflisten, prüfen und entfernen.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Content warning: {words}</source>
        <translation>Inhaltswarnung: {words}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Converse</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Copied and checked: {size}.</source>
        <translation>Kopiert und geprüft: {size}.</translation>
    </message>
    <message>
        <source>Copied as a draft to {day}, {time}</source>
        <translation>Als Entwurf kopiert auf {day}, {time}</translation>
    </message>
    <message>
        <source>Copied as a draft to {time}</source>
        <translation>Als Entwurf kopiert auf {time}</translation>
    </message>
    <message>
        <source>Copied as an idea</source>
        <translation>Als Idee kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} post as a draft|Copied {n} posts as drafts</source>
        <translation>
            <numerusform>{n} Beitrag als Entwurf kopiert</numerusform>
            <numerusform>{n} Beiträge als Entwürfe kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It has versions and the newest error, no posts and no accounts.</source>
        <translation>Kopiert. Darin stehen Versionen und der neueste Fehler, keine Beiträge und keine Konten.</translation>
    </message>
    <message>
        <source>Copies of your plan</source>
        <translation>Kopien deines Plans</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy as a draft</source>
        <translation>Als Entwurf kopieren</translation>
    </message>
    <message>
        <source>Copy as drafts (Ctrl+D)</source>
        <translation>Als Entwürfe kopieren (Strg+D)</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy everything in the browser’s address bar, from https or http to the end.</source>
        <translation>Kopiere alles in der Adresszeile des Browsers, von https oder http bis zum Ende.</translation>
    </message>
    <message>
        <source>Copy it to plan it once more.</source>
        <translation>Dupliziere ihn, um ihn noch einmal zu planen.</translation>
    </message>
    <message>
        <source>Copy the address of the post itself, or leave the field empty.</source>
        <translation>Kopiere die Adresse des Beitrags selbst oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Copy the plan and check the copy.</source>
        <translation>Den Plan kopieren und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <translation>Nachweis kopieren</translation>
    </message>
    <message>
        <source>Copy the words and open {network}</source>
        <translation>Text kopieren und {network} öffnen</translation>
    </message>
    <message>
        <source>Copy to {there}</source>
        <translation>Kopie auf {there}</translation>
    </message>
    <message>
        <source>Copy your words, open it again and put them in.</source>
        <translation>Kopiere deinen Text, öffne den Beitrag noch einmal und füge den Text dort ein.</translation>
    </message>
    <message>
        <source>Copy {posts_and_days}</source>
        <translation>Kopie: {posts_and_days}</translation>
    </message>
    <message>
        <source>Copy {posts} to the same days</source>
        <translation>{posts}: Kopie auf dieselben Tage</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Count posts only from</source>
        <translation>Beiträge erst zählen ab</translation>
    </message>
    <message>
        <source>Count texts as a network does, and tell what it finds in them.</source>
        <translation>Texte zählen, wie ein Netzwerk es tut, und sagen, was es darin findet.</translation>
    </message>
    <message>
        <source>Count visits of the link</source>
        <translation>Besuche über den Link zählen</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Es wird gezählt, was wegfallen würde…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts how often a client promotes one offer within 7 days, over all accounts; a post that goes to several accounts counts once. More than three times is a note. Posts are of one offer when they have the same offer tag. Posts without a tag that ask hard (order, buy, book) are of one offer when they lead to the same page. The home page does not tell which offer it is, and it is never guessed from the words. Weeks that follow each other above the limit are one finding.</source>
        <translation>Zählt, wie oft ein Kunde innerhalb von 7 Tagen für ein Angebot wirbt, über alle Konten; ein Beitrag, der an mehrere Konten geht, zählt einmal. Mehr als dreimal ergibt eine Anmerkung. Beiträge gehören zu einem Angebot, wenn bei ihnen dasselbe Angebot eingetragen ist. Beiträge ohne eingetragenes Angebot, die hart auffordern (bestellen, kaufen, buchen), gehören zu einem Angebot, wenn sie auf dieselbe Seite führen. Die Startseite sagt nicht, welches Angebot es ist, und aus dem Text wird es nie geraten. Wochen, die über der Grenze aufeinander folgen, sind ein Hinweis.</translation>
    </message>
    <message>
        <source>Counts posts that sell on one account with no other post between them, posts that are out included. Three in a row are a warning, five an error, however many days lie between them. A post without a kind ends the row; where the row would be long enough if that post sold too, a note says so. Ideas and cancelled posts are passed over. Rows that are over before now are not told.</source>
        <translation>Zählt werbliche Beiträge auf einem Konto, zwischen denen kein anderer steht, veröffentlichte eingeschlossen. Drei hintereinander sind eine Warnung, fünf ein Fehler, egal wie viele Tage dazwischen liegen. Ein Beitrag ohne Art beendet die Reihe; wo die Reihe lang genug wäre, wenn auch dieser Beitrag würbe, sagt das eine Anmerkung. Ideen und abgesagte Beiträge werden übersprungen. Reihen, die schon vorbei sind, werden nicht genannt.</translation>
    </message>
    <message>
        <source>Counts some posts in a row</source>
        <translation>Zählt bestimmte Beiträge hintereinander</translation>
    </message>
    <message>
        <source>Counts some posts in each day, week or month</source>
        <translation>Zählt bestimmte Beiträge in jedem Tag, jeder Woche oder jedem Monat</translation>
    </message>
    <message>
        <source>Counts the days between some posts</source>
        <translation>Zählt die Tage zwischen bestimmten Beiträgen</translation>
    </message>
    <message>
        <source>Counts the days from each post to the next on one account, also from the last one that is out to the first that is planned. The limit follows from the posts a week on the client&apos;s sheet: twice the time from one to the next, rounded up to whole days. That is 7 days for two posts a week and 14 for one.</source>
        <translation>Zählt die Tage von jedem Beitrag zum nächsten auf einem Konto, auch vom letzten veröffentlichten zum ersten geplanten. Die Grenze folgt aus den Beiträgen pro Woche in den Angaben zum Kunden: der doppelte Abstand von einem zum nächsten, auf ganze Tage aufgerundet. Das sind 7 Tage bei zwei Beiträgen pro Woche und 14 bei einem.</translation>
    </message>
    <message>
        <source>Counts the different hashtags that go out: those in the text, those of the hashtag field and, on networks with a first comment, those in it. More than the network takes is an error (Instagram 5, Threads 1). More than is usually advised is a warning (LinkedIn 5, Mastodon 5, X 2, Facebook 2). Other networks are left out.</source>
        <translation>Zählt die verschiedenen Hashtags, die rausgehen: die im Text, die aus dem Hashtag-Feld und, auf Netzwerken mit erstem Kommentar, die darin. Mehr, als das Netzwerk nimmt, ist ein Fehler (Instagram 5, Threads 1). Mehr, als üblicherweise empfohlen wird, ist eine Warnung (LinkedIn 5, Mastodon 5, X 2, Facebook 2). Andere Netzwerke bleiben außen vor.</translation>
    </message>
    <message>
        <source>Counts the posts of one account in every calendar week, Monday to Sunday in the client&apos;s time zone, and compares them with the posts a week on the client&apos;s sheet. Where the sheet has no number, nothing is judged.</source>
        <translation>Zählt die Beiträge eines Kontos in jeder Kalenderwoche, Montag bis Sonntag in der Zeitzone des Kunden, und vergleicht sie mit den Beiträgen pro Woche in den Angaben zum Kunden. Wo dort keine Zahl steht, wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>Counts the posts of one account on one day of its calendar. More than 2 on Facebook, Instagram and LinkedIn, or more than 5 on X, Mastodon, Bluesky and Threads, is a warning. Other networks are left out as long as `most` is 0. Set `most` for an account that lives from news. Posts that are out count, but a day is told only while its last post is still to come.</source>
        <translation>Zählt die Beiträge eines Kontos an einem Tag seines Kalenders. Mehr als 2 auf Facebook, Instagram und LinkedIn oder mehr als 5 auf X, Mastodon, Bluesky und Threads sind eine Warnung. Andere Netzwerke bleiben außen vor, solange `most` 0 ist. Setze `most` für ein Konto, das von Neuigkeiten lebt. Veröffentlichte Beiträge zählen, aber ein Tag wird nur genannt, solange sein letzter Beitrag noch kommt.</translation>
    </message>
    <message>
        <source>Counts the posts of one account on one day that ask hard: buy, order, book, a price, a code, a deadline. More than one is a warning. What is out already counts, but a day is told only while its last offer is still to come.</source>
        <translation>Zählt die Beiträge eines Kontos an einem Tag, die hart auffordern: kaufen, bestellen, buchen, ein Preis, ein Code, eine Frist. Mehr als einer ist eine Warnung. Was schon veröffentlicht ist, zählt mit, aber ein Tag wird nur genannt, solange sein letztes Angebot noch kommt.</translation>
    </message>
    <message>
        <source>Counts the share of some posts in each post&apos;s window</source>
        <translation>Zählt den Anteil bestimmter Beiträge im Zeitraum jedes Beitrags</translation>
    </message>
    <message>
        <source>Counts the times set aside to answer in each week (Monday to Sunday) in which an account has posts. A time counts when it is 30 minutes long or longer, beside a post or on its own, and for every account of the client: it is the same person who answers. A week is told while one of its posts is still to come. A plan read from a file knows of no such times, so nothing is said of it.</source>
        <translation>Zählt die Antwortzeiten in jeder Woche (Montag bis Sonntag), in der ein Konto Beiträge hat. Eine Zeit zählt, wenn sie 30 Minuten oder länger ist, neben einem Beitrag oder für sich, und für jedes Konto des Kunden: Es antwortet ja derselbe Mensch. Eine Woche wird genannt, solange einer ihrer Beiträge noch kommt. Ein Plan aus einer Datei kennt keine solchen Zeiten, deshalb wird dazu nichts gesagt.</translation>
    </message>
    <message>
        <source>Counts what will go out (text, link, hashtags) the way the network counts. On Mastodon an address counts 23, however long it is; on X wide letters count two; on Bluesky an emoji counts one, and the text also has a limit in bytes. Of a thread, every part is counted; a warning before the words on Mastodon counts with each. A limit that the account&apos;s own server told Parley wins over the general one. A post over the limit cannot be scheduled. Networks without a known limit are not judged. Telegram may count an emoji as one or as two: where only that decides, it is a warning.</source>
        <translation>Zählt, was rausgehen wird (Text, Link, Hashtags), so, wie das Netzwerk zählt. Auf Mastodon zählt eine Adresse 23, wie lang sie auch ist; auf X zählen breite Buchstaben zwei; auf Bluesky zählt ein Emoji eins, und der Text hat auch eine Grenze in Bytes. Bei einem Thread wird jeder Teil gezählt; eine Inhaltswarnung von Mastodon zählt bei jedem mit. Eine Grenze, die der eigene Server des Kontos Parley genannt hat, geht vor der allgemeinen. Ein Beitrag über der Grenze lässt sich nicht einplanen. Netzwerke ohne bekannte Grenze werden nicht beurteilt. Telegram zählt ein Emoji vielleicht als eins, vielleicht als zwei: Wo nur das entscheidet, ist es eine Warnung.</translation>
    </message>
    <message>
        <source>Counts words or signs</source>
        <translation>Zählt Wörter oder Zeichen</translation>
    </message>
    <message>
        <source>Creative Commons, with your name</source>
        <translation>Creative Commons, mit deinem Namen</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop for {network}…</source>
        <translation>Für {network} zuschneiden…</translation>
    </message>
    <message>
        <source>Crop frame</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Crop {file}</source>
        <translation>{file} zuschneiden</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl+1 to {last}</source>
        <comment>keys</comment>
        <translation>Strg+1 bis {last}</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cut	Ctrl+X</source>
        <translation>Ausschneiden	Strg+X</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Damaged: {damage}.</source>
        <translation>Beschädigt: {damage}.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Datenordner: {folder}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date, or date and time.</source>
        <translation>Datum, oder Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day first: 3/12 is 3 December</source>
        <translation>Tag zuerst: 3/12 ist der 3. Dezember</translation>
    </message>
    <message>
        <source>Day of the first post</source>
        <translation>Tag des ersten Beitrags</translation>
    </message>
    <message>
        <source>Day on which it ends</source>
        <translation>Tag, an dem es endet</translation>
    </message>
    <message>
        <source>Days of its own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Tage: {days}</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decide about missed posts…</source>
        <translation>Über verpasste Beiträge entscheiden…</translation>
    </message>
    <message numerus="yes">
        <source>Decide about {n} post…|Decide about {n} posts…</source>
        <translation>
            <numerusform>Über {n} Beitrag entscheiden…</numerusform>
            <numerusform>Über {n} Beiträge entscheiden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Decide: {what_waits}</source>
        <translation>Entscheiden: {what_waits}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Schmuckbild</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete a published post on its networks.</source>
        <translation>Einen veröffentlichten Beitrag auf seinen Netzwerken löschen.</translation>
    </message>
    <message>
        <source>Delete all that are still to come</source>
        <translation>Alle löschen, die noch kommen</translation>
    </message>
    <message>
        <source>Delete here and on {networks}</source>
        <translation>Hier und auf {networks} löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete here and on {n} network|Delete here and on {n} networks</source>
        <translation>
            <numerusform>Hier und in {n} Netzwerk löschen</numerusform>
            <numerusform>Hier und in {n} Netzwerken löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete here only</source>
        <translation>Nur hier löschen</translation>
    </message>
    <message>
        <source>Delete there too</source>
        <translation>Auch dort löschen</translation>
    </message>
    <message>
        <source>Delete this client</source>
        <translation>Diesen Kunden löschen</translation>
    </message>
    <message>
        <source>Delete this one and the following</source>
        <translation>Diesen und die folgenden löschen</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Diesen Beitrag löschen</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Diesen Beitrag löschen?</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} post|Deleted {n} posts</source>
        <translation>
            <numerusform>{n} Beitrag gelöscht</numerusform>
            <numerusform>{n} Beiträge gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details: {code}</source>
        <translation>Einzelheiten: {code}</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>Meintest du {word}?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Meintest du „{near}“?</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Discord answered without saying what it made.</source>
        <translation>Discord hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Discord takes nothing along: open your channel, then paste the words.</source>
        <translation>Discord nimmt nichts mit: Öffne deinen Kanal, dann füge den Text ein.</translation>
    </message>
    <message>
        <source>Discord&apos;s answer could not be read.</source>
        <translation>Die Antwort von Discord ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>heading</comment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Do not check spelling</source>
        <translation>Rechtschreibung nicht prüfen</translation>
    </message>
    <message>
        <source>Do not start it any more</source>
        <translation>Nicht mehr starten</translation>
    </message>
    <message>
        <source>Do this from now on, without asking</source>
        <translation>Von jetzt an so, ohne zu fragen</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Done: {fix}</source>
        <translation>Erledigt: {fix}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft on {time}</source>
        <translation>Entwurf am {time}</translation>
    </message>
    <message>
        <source>Draft saved on {day}</source>
        <translation>Entwurf für {day} gespeichert</translation>
    </message>
    <message>
        <source>Drop an idea here, or press D on it.</source>
        <translation>Idee hierher ziehen oder D drücken.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate as draft</source>
        <translation>Als Entwurf duplizieren</translation>
    </message>
    <message>
        <source>Duplicate as drafts</source>
        <translation>Als Entwürfe duplizieren</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each account can look fair on its own while together they mostly sell, and some people follow you in more than one place. In a survey of 2016 about 58 % were annoyed by too many promotional messages, and 46 % had unfollowed for it.</source>
        <translation>Jedes Konto kann für sich ausgewogen wirken, während sie zusammen vor allem werben, und manche folgen dir an mehr als einem Ort. In einer Umfrage von 2016 waren etwa 58 % von zu vielen werblichen Nachrichten genervt, und 46 % waren deshalb nicht mehr gefolgt.</translation>
    </message>
    <message>
        <source>Each card says one thing with its numbers. “Why?” explains it and says how sure that is. “Fix…” offers changes with what they lead to. F8 goes from one to the next.</source>
        <translation>Jede Karte sagt eine Sache mit ihren Zahlen. „Warum?“ erklärt sie und sagt, wie sicher das ist. „Beheben…“ bietet Änderungen an und zeigt, wozu sie führen. F8 geht von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Each finding that is there now for {client} is left out until you take it back.</source>
        <translation>Jeder Hinweis, den es jetzt bei {client} gibt, bleibt weg, bis du das zurücknimmst.</translation>
    </message>
    <message>
        <source>Each finding that is there now for {client} is shown again on {day}. What comes later is shown as ever.</source>
        <translation>Jeder Hinweis, den es jetzt bei {client} gibt, wird am {day} wieder gezeigt. Was später dazukommt, erscheint wie immer.</translation>
    </message>
    <message>
        <source>Each post is a small card on its day. Colour and sign say what kind it is, the sign at its right how it stands. Drag one to another day, or select it and press Alt with an arrow key.</source>
        <translation>Jeder Beitrag ist eine kleine Karte an seinem Tag. Farbe und Zeichen sagen, welcher Art er ist, das Zeichen rechts, wie es um ihn steht. Ziehe einen auf einen anderen Tag, oder wähle ihn aus und drücke Alt mit einer Pfeiltaste.</translation>
    </message>
    <message>
        <source>Each time you save other words, what they were is kept here. Nothing is kept yet.</source>
        <translation>Jedes Mal, wenn du einen anderen Text speicherst, wird der vorige hier aufgehoben. Noch ist nichts da.</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Edit this client…</source>
        <translation>Diesen Kunden bearbeiten…</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>number</comment>
        <translation>Acht</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+E)</source>
        <translation>Emoji (Strg+E)</translation>
    </message>
    <message>
        <source>Empty idea</source>
        <translation>Leere Idee</translation>
    </message>
    <message>
        <source>Empty the id to import the row as a new post.</source>
        <translation>Leere die Kennung, um die Zeile als neuen Beitrag zu importieren.</translation>
    </message>
    <message>
        <source>Empty: auto, which most providers but Amazon take.</source>
        <translation>Leer: auto, das nehmen die meisten Anbieter außer Amazon.</translation>
    </message>
    <message>
        <source>En</source>
        <comment>two letters for a kind</comment>
        <translation>Un</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Endete als</translation>
    </message>
    <message>
        <source>Ended without a word.</source>
        <translation>Wortlos beendet.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English and German word lists come with Parley (`planner/lint/kinds/cues`). A file `cues-en.txt` or `cues-de.txt` next to your data, written in the same way, adds words and takes others out.</source>
        <translation>Englische und deutsche Wortlisten kommen mit Parley (`planner/lint/kinds/cues`). Eine Datei `cues-en.txt` oder `cues-de.txt` neben deinen Daten, genauso geschrieben, fügt Wörter hinzu und nimmt andere heraus.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter it in your app’s settings exactly so. Where only https is taken, write an https address here and there.</source>
        <translation>Trage sie in den Einstellungen deiner App genau so ein. Wo nur https angenommen wird, schreibe hier und dort eine https-Adresse hinein.</translation>
    </message>
    <message>
        <source>Enter saves a draft</source>
        <translation>Enter speichert einen Entwurf</translation>
    </message>
    <message>
        <source>Enter shows a post in the calendar, Ctrl+Enter opens it.</source>
        <translation>Enter zeigt einen Beitrag im Kalender, Strg+Enter öffnet ihn.</translation>
    </message>
    <message>
        <source>Entertain</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape cancels.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Every 2 days</source>
        <translation>Alle 2 Tage</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every 3 months on day {day}</source>
        <translation>Alle 3 Monate am {day}.</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>Alle 4 Wochen</translation>
    </message>
    <message>
        <source>Every choice holds at once. Findings say who set their limit.</source>
        <translation>Jede Wahl gilt sofort. Hinweise sagen, wer ihre Grenze gesetzt hat.</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <translation>Jeden Monat am {day}.</translation>
    </message>
    <message>
        <source>Every month on the {weekday}</source>
        <translation>Jeden Monat am {weekday}</translation>
    </message>
    <message>
        <source>Every pin belongs to a board.</source>
        <translation>Jeder Pin gehört an eine Pinnwand.</translation>
    </message>
    <message>
        <source>Every post is out, or goes out at its time.</source>
        <translation>Jeder Beitrag ist draußen oder geht zu seiner Zeit raus.</translation>
    </message>
    <message>
        <source>Every row&apos;s references are there.</source>
        <translation>Alle Verweise sind da.</translation>
    </message>
    <message>
        <source>Every slot of this week is taken</source>
        <translation>Jeder Sendeplatz dieser Woche ist belegt</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every {code} of this post is left out until you take it back.</source>
        <translation>Jeder {code} dieses Beitrags bleibt weg, bis du das zurücknimmst.</translation>
    </message>
    <message>
        <source>Every {code} of this post is shown again on {day}.</source>
        <translation>Jeder {code} dieses Beitrags wird am {day} wieder gezeigt.</translation>
    </message>
    <message>
        <source>Every {code} of {client} is left out until you take it back.</source>
        <translation>Jeder {code} bei {client} bleibt weg, bis du das zurücknimmst.</translation>
    </message>
    <message>
        <source>Every {code} of {client} is shown again on {day}.</source>
        <translation>Jeder {code} bei {client} wird am {day} wieder gezeigt.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone, but not in public timelines</source>
        <translation>Alle, aber nicht in öffentlichen Timelines</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything in this file is in the plan already</source>
        <translation>Alles aus dieser Datei ist schon im Plan</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist pausiert</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Expert consensus (expert): W3C, Web Accessibility Tutorials, images, read 2026-08. The number of words is our own.</source>
        <translation>Einigkeit unter Fachleuten (expert): W3C, Web Accessibility Tutorials, Bilder, gelesen 2026-08. Die Zahl der Wörter ist unsere eigene.</translation>
    </message>
    <message>
        <source>Expert consensus (expert): university guides to accessible posts (University of Virginia, Illinois State University), read 2026-08.</source>
        <translation>Einigkeit unter Fachleuten (expert): Leitfäden von Universitäten für barrierefreie Beiträge (University of Virginia, Illinois State University), gelesen 2026-08.</translation>
    </message>
    <message>
        <source>Expert consensus (expert): university guides to accessible posts (University of Virginia, University of Kentucky), read 2026-08. The numbers are our own.</source>
        <translation>Einigkeit unter Fachleuten (expert): Leitfäden von Universitäten für barrierefreie Beiträge (University of Virginia, University of Kentucky), gelesen 2026-08. Die Zahlen sind unsere eigenen.</translation>
    </message>
    <message>
        <source>Expert consensus (expert): university guides to accessible posts (University of Virginia, University of Kentucky), read 2026-08. The numbers are our own. The letters: Unicode Standard, annex 15 (NFKC), read 2026-11.</source>
        <translation>Einigkeit unter Fachleuten (expert): Leitfäden von Universitäten für barrierefreie Beiträge (University of Virginia, University of Kentucky), gelesen 2026-08. Die Zahlen sind unsere eigenen. Die Buchstaben: Unicode-Standard, Anhang 15 (NFKC), gelesen 2026-11.</translation>
    </message>
    <message>
        <source>Explore with a sample bakery</source>
        <translation>Eine Beispielbäckerei erkunden</translation>
    </message>
    <message>
        <source>Export the plan as CSV from where it was made.</source>
        <translation>Exportiere den Plan als CSV von dort, wo er entstand.</translation>
    </message>
    <message>
        <source>F1 opens the guide at the page for where you are, “?” lists all keys, and Ctrl+Z takes anything back.</source>
        <translation>F1 öffnet das Handbuch an der passenden Seite, „?“ zeigt alle Tasten, und Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Facebook answered without saying what it made.</source>
        <translation>Facebook hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Facebook did not say which app this sign-in belongs to; videos need that. Sign in again.</source>
        <translation>Facebook hat nicht gesagt, zu welcher App diese Anmeldung gehört; für Videos ist das nötig. Melde dich neu an.</translation>
    </message>
    <message>
        <source>Facebook does not say whose access token this is.</source>
        <translation>Facebook sagt nicht, wessen Zugangsschlüssel das ist.</translation>
    </message>
    <message>
        <source>Facebook lets no program post to a person&apos;s profile or a group: paste the words there.</source>
        <translation>Facebook lässt kein Programm auf ein persönliches Profil oder in eine Gruppe schreiben: Füge den Text dort ein.</translation>
    </message>
    <message>
        <source>Facebook named no place for the video.</source>
        <translation>Facebook hat keinen Platz für das Video genannt.</translation>
    </message>
    <message>
        <source>Facebook said in December 2017 that it shows such posts to fewer people, and all posts of pages that go on with it. We know of no such rule on networks that are not Meta&apos;s; friends who are tagged did not ask for it there either.</source>
        <translation>Facebook sagte im Dezember 2017, dass es solche Beiträge weniger Leuten zeigt, und alle Beiträge von Seiten, die damit weitermachen. Von Netzwerken, die nicht zu Meta gehören, kennen wir keine solche Regel; auch dort haben markierte Freunde nicht darum gebeten.</translation>
    </message>
    <message>
        <source>Facebook says that the post is there already. It could not be looked for.</source>
        <translation>Facebook sagt, dass der Beitrag schon da ist. Parley konnte ihn nicht suchen.</translation>
    </message>
    <message>
        <source>Facebook shows such posts to fewer people.</source>
        <translation>Facebook zeigt solche Beiträge weniger Leuten.</translation>
    </message>
    <message>
        <source>Facebook takes no words along: paste them, and check that you write as the Page.</source>
        <translation>Facebook nimmt keinen Text mit: Füge ihn ein und prüfe, ob du als Seite schreibst.</translation>
    </message>
    <message>
        <source>Facebook takes pictures, or one video, not both.</source>
        <translation>Facebook nimmt Bilder oder ein Video, nicht beides.</translation>
    </message>
    <message>
        <source>Facebook took the file without naming it.</source>
        <translation>Facebook hat die Datei angenommen, ohne sie zu benennen.</translation>
    </message>
    <message>
        <source>Fact: IANA time zone database, in the version that comes with Parley, 2026-11.</source>
        <translation>Tatsache: IANA-Zeitzonendatenbank, in der Fassung, die mit Parley kommt, 2026-11.</translation>
    </message>
    <message>
        <source>Fact: the calendar, and the post&apos;s own deadline, read 2026-11.</source>
        <translation>Tatsache: der Kalender und die Frist des Beitrags selbst, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>Fact: the calendar, read 2026-11.</source>
        <translation>Tatsache: der Kalender, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>Fact: the client&apos;s own accounts in this plan; Instagram took &quot;swipe up&quot; out of stories in August 2021.</source>
        <translation>Tatsache: die eigenen Konten des Kunden in diesem Plan; Instagram hat „swipe up“ im August 2021 aus den Storys genommen.</translation>
    </message>
    <message>
        <source>Fact: the clock of this machine and the post&apos;s own time zone, 2026-11.</source>
        <translation>Tatsache: die Uhr dieses Computers und die Zeitzone des Beitrags selbst, 2026-11.</translation>
    </message>
    <message>
        <source>Fact: the networks&apos; own documentation and source code, each dated in its facts file, read 2026-08 to 2026-11.</source>
        <translation>Tatsache: Dokumentation und Quellcode der Netzwerke selbst, jeweils in ihrer Faktendatei datiert, gelesen 2026-08 bis 2026-11.</translation>
    </message>
    <message>
        <source>Fact: the networks&apos; own documentation and source code, each dated in its facts file, read 2026-08.</source>
        <translation>Tatsache: Dokumentation und Quellcode der Netzwerke selbst, jeweils in ihrer Faktendatei datiert, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>Fact: the number of posts a week on the client&apos;s sheet, as agreed. We do not claim that readers notice it, 2026-11.</source>
        <translation>Tatsache: die Zahl der Beiträge pro Woche in den Angaben zum Kunden, wie vereinbart. Dass Leser es merken, behaupten wir nicht, 2026-11.</translation>
    </message>
    <message>
        <source>Fact: the root zone&apos;s list of endings, RFC 2606 and 6761 (reserved names), RFC 1918 (private numbers) and the hosts of preview services in `planner/lint/data/links.toml`, read 2026-11.</source>
        <translation>Tatsache: die Liste der Endungen in der Root-Zone, RFC 2606 und 6761 (reservierte Namen), RFC 1918 (private Nummern) und die Adressen von Vorschaudiensten in `planner/lint/data/links.toml`, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>Fact: what stands in the text; the list of fillers is our own, 2026-11.</source>
        <translation>Tatsache: was im Text steht; die Liste der Füllwörter ist unsere eigene, 2026-11.</translation>
    </message>
    <message>
        <source>Fact: your own clients, their accounts and their sheets, read 2026-11.</source>
        <translation>Tatsache: deine eigenen Kunden, ihre Konten und ihre Angaben, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Fancy letters, or so many emoji that the text is hard to hear read aloud.</source>
        <translation>Zierbuchstaben oder zu viele Emojis zum Vorlesen.</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Few posts have a picture or a video.</source>
        <translation>Wenige Beiträge haben ein Bild oder Video.</translation>
    </message>
    <message>
        <source>Fewer posts in a week than agreed with the client.</source>
        <translation>Weniger Beiträge in einer Woche als vereinbart.</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill it in (opens the post at the placeholder).</source>
        <translation>Ausfüllen (öffnet den Beitrag beim Platzhalter).</translation>
    </message>
    <message>
        <source>Fill it in under “More for {network}”.</source>
        <translation>Fülle es unter „Mehr für {network}“ aus.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Fülle es aus.</translation>
    </message>
    <message>
        <source>Fill the columns platform and account, or say --account NETWORK:HANDLE.</source>
        <translation>Fülle die Spalten platform und account aus, oder gib --account NETWORK:HANDLE an.</translation>
    </message>
    <message>
        <source>Film and animation</source>
        <translation>Film und Animation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (F)</source>
        <translation>Filter (F)</translation>
    </message>
    <message numerus="yes">
        <source>Filter, {n} part in use|Filter, {n} parts in use</source>
        <translation>
            <numerusform>Filter, {n} Teil aktiv</numerusform>
            <numerusform>Filter, {n} Teile aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Emoji nach Namen finden</translation>
    </message>
    <message>
        <source>Findings at the caret</source>
        <translation>Hinweise an der Schreibmarke</translation>
    </message>
    <message>
        <source>Findings for this post</source>
        <translation>Hinweise zu diesem Beitrag</translation>
    </message>
    <message>
        <source>Finds &quot;link in bio&quot; outside Instagram and TikTok, &quot;swipe up&quot; on any network, &quot;RT&quot; or &quot;MT&quot; before a name at the start of a post (except on X), and @names that are this client&apos;s own on another network but not on this one. The words are English and German. Where the account is known by a title only (&quot;Fennel &amp; Rye&quot;), names are left alone.</source>
        <translation>Findet „Link in Bio“ außerhalb von Instagram und TikTok, „swipe up“ auf jedem Netzwerk, „RT“ oder „MT“ vor einem Namen am Anfang eines Beitrags (außer auf X) und @Namen, die diesem Kunden auf einem anderen Netzwerk gehören, aber nicht auf diesem. Die Wörter sind englisch und deutsch. Wo vom Konto nur ein Titel bekannt ist („Fennel &amp; Rye“), bleiben Namen außen vor.</translation>
    </message>
    <message>
        <source>Finds a post that links the same page twice, and an account that links the same page in more than three posts within seven days. &quot;https://&quot;, &quot;www.&quot;, the last slash, what follows &quot;#&quot;, and tags for counting visits (utm_...) make no difference. An address in the text and in the link field is sent once, so it counts once.</source>
        <translation>Findet einen Beitrag, der dieselbe Seite zweimal verlinkt, und ein Konto, das dieselbe Seite in mehr als drei Beiträgen innerhalb von sieben Tagen verlinkt. „https://“, „www.“, der letzte Schrägstrich, alles nach „#“ und Kennungen zum Zählen von Besuchen (utm_...) machen keinen Unterschied. Eine Adresse im Text und im Link-Feld geht einmal raus und zählt deshalb einmal.</translation>
    </message>
    <message>
        <source>Finds addresses that are only half there, hold a space, or end in something that does not exist (&quot;.exmple&quot;). It also finds addresses that work for you alone: `localhost`, the numbers of your own network, and unfinished copies of a site (&quot;preview.&quot;, &quot;staging.&quot;). It looks at everything that begins with http or www., and at the link field, where &quot;https://&quot; may be left out. Nothing is opened: whether a page is there today is not judged.</source>
        <translation>Findet Adressen, die nur halb da sind, ein Leerzeichen enthalten oder auf etwas enden, das es nicht gibt („.exmple“). Sie findet auch Adressen, die nur bei dir funktionieren: `localhost`, die Nummern deines eigenen Netzes und unfertige Kopien einer Website („preview.“, „staging.“). Sie sieht sich alles an, was mit http oder www. beginnt, und das Link-Feld, in dem „https://“ fehlen darf. Geöffnet wird nichts: Ob eine Seite heute da ist, wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>Finds alt texts that are a file name (&quot;IMG_2041.jpg&quot;), that begin with &quot;image of&quot; or &quot;Bild von&quot;, that repeat the post or its title word for word, that have fewer than three words, that say only something like &quot;photo&quot;, or that are longer than the network takes. Pictures marked as decorative are left out, and so are those without any alt text: A11Y001 finds them.</source>
        <translation>Findet Alternativtexte, die ein Dateiname sind („IMG_2041.jpg“), die mit „image of“ oder „Bild von“ beginnen, die den Beitrag oder seinen Titel Wort für Wort wiederholen, die weniger als drei Wörter haben, die nur etwas wie „Foto“ sagen oder die länger sind, als das Netzwerk nimmt. Als Schmuck markierte Bilder bleiben außen vor, ebenso Bilder ganz ohne Alternativtext: Die findet A11Y001.</translation>
    </message>
    <message>
        <source>Finds another client of yours in a post: its name, one of its account names (&quot;@kilnloom&quot;, or the address of its profile), a page of its own domain, or its own hashtag. It looks at text, title, link, first comment and hashtags. The post cannot be scheduled or sent as it stands.</source>
        <translation>Findet einen anderen deiner Kunden in einem Beitrag: seinen Namen, einen seiner Kontonamen („@kilnloom“ oder die Adresse seines Profils), eine Seite seiner eigenen Domain oder seinen eigenen Hashtag. Sie sieht sich Text, Titel, Link, ersten Kommentar und Hashtags an. So, wie er ist, lässt sich der Beitrag weder einplanen noch senden.</translation>
    </message>
    <message>
        <source>Finds days in the words that cannot be right, in English and German: a weekday beside a date that falls on another one (&quot;Friday 28 November&quot;, which is a Saturday in 2026); &quot;today&quot; or &quot;tomorrow&quot; beside the name or date of another day; &quot;this Friday&quot; in a post that goes out on the Saturday after; an invitation (&quot;see you on 27 November&quot;) to a day that is over. A year that is not written is taken to be the nearest one.</source>
        <translation>Findet Tage im Text, die nicht stimmen können, auf Englisch und Deutsch: einen Wochentag neben einem Datum, das auf einen anderen fällt („Freitag, 28. November“, 2026 ein Samstag); „heute“ oder „morgen“ neben Name oder Datum eines anderen Tages; „diesen Freitag“ in einem Beitrag, der am Samstag danach rausgeht; eine Einladung („bis zum 27. November“) zu einem Tag, der vorbei ist. Fehlt das Jahr, wird das nächstliegende angenommen.</translation>
    </message>
    <message>
        <source>Finds hashtags of two or more words in small letters throughout (&quot;#blackfridaydeals&quot;) and shows them with a capital for each word. It speaks only when its English and German word lists can tell the words apart. German compounds (&quot;#weihnachtsmarkt&quot;), English ones (&quot;#sourdough&quot;) and names stay as they are. In the hashtag field it also finds what is no hashtag, as a warning: digits alone, and signs at which the network cuts it off.</source>
        <translation>Findet Hashtags aus zwei oder mehr Wörtern, die ganz kleingeschrieben sind („#blackfridaydeals“), und zeigt sie mit einem Großbuchstaben für jedes Wort. Die Regel meldet sich nur, wenn ihre englischen und deutschen Wortlisten die Wörter trennen können. Deutsche Zusammensetzungen („#weihnachtsmarkt“), englische („#sourdough“) und Namen bleiben, wie sie sind. Im Hashtag-Feld findet sie auch, was kein Hashtag ist, als Warnung: Ziffern allein und Zeichen, bei denen das Netzwerk ihn abschneidet.</translation>
    </message>
    <message>
        <source>Finds letters in another style (bold, script, in circles), as font generators make them; more than three emoji in a row; more than six in a post; and more than two lines that begin with an emoji. A flag or a family counts as one emoji. Full-width letters in Chinese, Japanese or Korean texts are left alone.</source>
        <translation>Findet Buchstaben in anderem Stil (fett, Schreibschrift, im Kreis), wie Schriftgeneratoren sie machen; mehr als drei Emojis hintereinander; mehr als sechs in einem Beitrag; und mehr als zwei Zeilen, die mit einem Emoji beginnen. Eine Flagge oder Familie zählt als ein Emoji. Breite Buchstaben in chinesischen, japanischen oder koreanischen Texten bleiben außen vor.</translation>
    </message>
    <message>
        <source>Finds pictures without alt text: the short description that a screen reader reads aloud. Pictures marked as decorative are left alone. Videos need captions instead and are left out. One finding counts all pictures of a post. A network that has no alt text (Telegram) is left out: say there in the post itself what the picture shows.</source>
        <translation>Findet Bilder ohne Alternativtext: die kurze Beschreibung, die ein Screenreader vorliest. Als Schmuck markierte Bilder bleiben außen vor. Videos brauchen stattdessen Untertitel und zählen hier nicht. Ein Hinweis zählt alle Bilder eines Beitrags. Ein Netzwerk ohne Alternativtext (Telegram) bleibt außen vor: Sag dort im Beitrag selbst, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>Finds posts marked *converse* without a question and without an invitation (&quot;tell us&quot;, &quot;what do you&quot;). Begging for likes and comments (&quot;tag 3 friends&quot;, &quot;comment YES&quot;) is no invitation, and neither is a question that only leads to a link (&quot;Looking for a gift?&quot;). Posts that begin with an @name answer one person and are left alone. Invitations are known in English and German.</source>
        <translation>Findet als *Gespräch* markierte Beiträge ohne Frage und ohne Einladung („erzählt uns“, „was macht ihr“). Betteln um Likes und Kommentare („markiert 3 Freunde“, „kommentiert JA“) ist keine Einladung, ebenso wenig eine Frage, die nur zu einem Link führt („Du suchst ein Geschenk?“). Beiträge, die mit einem @Namen beginnen, antworten einer Person und bleiben außen vor. Einladungen werden auf Englisch und Deutsch erkannt.</translation>
    </message>
    <message>
        <source>Finds posts of a campaign that link to one of the client&apos;s own domains without the three tags by which visits are counted (`utm_source`, `utm_medium`, `utm_campaign`). It also finds a campaign tag that is not the campaign&apos;s name, and capitals in the other two, which would be counted apart. Where &quot;UTM on&quot; puts the tags on the link when the post goes out, nothing is missing. Addresses of others are not looked at, and without own domains on the client&apos;s sheet nothing is judged.</source>
        <translation>Findet Beiträge einer Kampagne, die auf eine eigene Domain des Kunden verlinken, ohne die drei Kennungen, mit denen Besuche gezählt werden (`utm_source`, `utm_medium`, `utm_campaign`). Sie findet auch eine Kampagnen-Kennung, die nicht der Name der Kampagne ist, und Großbuchstaben in den beiden anderen, die getrennt gezählt würden. Wo „UTM an“ die Kennungen beim Veröffentlichen an den Link hängt, fehlt nichts. Adressen anderer werden nicht angesehen, und ohne eigene Domains in den Angaben zum Kunden wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>Finds posts of one account with less than 30 minutes between one and the next: a warning, and an error when two come in the same minute. Several that follow each other so closely are one finding.</source>
        <translation>Findet Beiträge eines Kontos mit weniger als 30 Minuten zwischen einem und dem nächsten: eine Warnung, und ein Fehler, wenn zwei in derselben Minute kommen. Mehrere, die so dicht aufeinander folgen, sind ein Hinweis.</translation>
    </message>
    <message>
        <source>Finds posts of one client with the same words on two or more networks within 24 hours. Capitals, spaces, addresses and hashtags make no difference. It is told once, at the first post that can still be changed.</source>
        <translation>Findet Beiträge eines Kunden mit demselben Text auf zwei oder mehr Netzwerken innerhalb von 24 Stunden. Großbuchstaben, Leerzeichen, Adressen und Hashtags machen keinen Unterschied. Der Hinweis kommt einmal, beim ersten Beitrag, der sich noch ändern lässt.</translation>
    </message>
    <message>
        <source>Finds posts that announce a giveaway, a prize draw or a &quot;win a ...&quot;, in English and German, and checks that five things are told: a link to the rules, when it closes (with the time zone), who may enter, who runs it, and that entry is free. On Meta&apos;s networks it also looks for the line that says the network has no part in it, and on Facebook for ways to enter that are not allowed there: sharing a post, tagging friends. When only those two are found, it is a warning.</source>
        <translation>Findet Beiträge, die ein Gewinnspiel, eine Verlosung oder ein „gewinne ein ...“ ankündigen, auf Englisch und Deutsch, und prüft, ob fünf Dinge gesagt werden: ein Link zu den Teilnahmebedingungen, wann Schluss ist (mit Zeitzone), wer mitmachen darf, wer es veranstaltet und dass die Teilnahme kostenlos ist. Auf den Netzwerken von Meta sucht sie auch den Satz, dass das Netzwerk nichts damit zu tun hat, und auf Facebook Arten der Teilnahme, die dort nicht erlaubt sind: einen Beitrag teilen, Freunde markieren. Findet sie nur diese beiden, ist es eine Warnung.</translation>
    </message>
    <message>
        <source>Finds posts that sell or entertain on a day that the client&apos;s own calendar calls a memorial. A post sells when its kind is *promote* or when it asks hard (order, buy, a price, a code). Parley brings no list of such days: which ones matter depends on the town, the country and the people.</source>
        <translation>Findet Beiträge, die an einem Tag werben oder unterhalten, den der eigene Kalender des Kunden einen Gedenktag nennt. Ein Beitrag wirbt, wenn seine Art *Werbung* ist oder wenn er hart auffordert (bestellen, kaufen, ein Preis, ein Code). Parley bringt keine Liste solcher Tage mit: Welche wichtig sind, hängt von Ort, Land und Menschen ab.</translation>
    </message>
    <message>
        <source>Finds posts whose time comes twice in their time zone because the clocks go back, as long as nobody chose which one is meant. Until then the first one counts.</source>
        <translation>Findet Beiträge, deren Zeit in ihrer Zeitzone zweimal kommt, weil die Uhren zurückgestellt werden, solange niemand gewählt hat, welche gemeint ist. Bis dahin zählt die erste.</translation>
    </message>
    <message>
        <source>Finds posts whose time falls into the quiet hours of the people who read them, on the readers&apos; clock: the audience&apos;s time zone from the client&apos;s sheet, else the client&apos;s, else the post&apos;s own. Quiet hours are what is agreed with the client, else the numbers below. A post at exactly 07:00 is fine.</source>
        <translation>Findet Beiträge, deren Zeit in die Ruhezeiten der Leute fällt, die sie lesen, nach der Uhr der Leser: die Zeitzone des Publikums aus den Angaben zum Kunden, sonst die des Kunden, sonst die des Beitrags. Ruhezeiten sind, was mit dem Kunden vereinbart ist, sonst die Zahlen unten. Ein Beitrag um genau 07:00 ist in Ordnung.</translation>
    </message>
    <message>
        <source>Finds posts whose time is after the deadline set for them, or after the last day that their words name for an offer: &quot;until 24 December&quot;, &quot;order by 18 December&quot;, &quot;bis 24.12.&quot; English and German. A year that is not written is taken to be the nearest one, and only days up to 90 days back count. &quot;Ends Sunday&quot; names no date and is not judged; neither are memories and &quot;closed until ..., open again from ...&quot;.</source>
        <translation>Findet Beiträge, deren Zeit nach der für sie gesetzten Frist liegt oder nach dem letzten Tag, den ihr Text für ein Angebot nennt: „until 24 December“, „order by 18 December“, „bis 24.12.“ Englisch und Deutsch. Fehlt das Jahr, wird das nächstliegende angenommen, und nur Tage bis 90 Tage zurück zählen. „Endet am Sonntag“ nennt kein Datum und wird nicht beurteilt; ebenso wenig Erinnerungen und „geschlossen bis ..., ab ... wieder geöffnet“.</translation>
    </message>
    <message>
        <source>Finds posts whose time is skipped in their time zone because the clocks go forward, or, as in Samoa in 2011, because a whole day is left out. It names two times to choose from: one before the jump and one after it. The post cannot be scheduled until one is chosen.</source>
        <translation>Findet Beiträge, deren Zeit in ihrer Zeitzone übersprungen wird, weil die Uhren vorgestellt werden oder, wie 2011 in Samoa, weil ein ganzer Tag ausfällt. Sie nennt zwei Zeiten zur Wahl: eine vor dem Sprung und eine danach. Bis eine gewählt ist, lässt sich der Beitrag nicht einplanen.</translation>
    </message>
    <message>
        <source>Finds posts with a kind other than *promote* that ask hard. That is so when their words hold one strong sign of a sale (&quot;20 % off&quot;, &quot;order now&quot;, &quot;code SPRING&quot;, a price), or two weak ones close together (&quot;gift card&quot;, &quot;hurry&quot;), or when you set the ask to hard. Words in quotation marks and words such as &quot;no need to order now&quot; do not count, nor does a price that was paid, raised or donated. The post counts as promotion until you confirm that it does not sell. What reads like another kind without selling is told by KND002.</source>
        <translation>Findet Beiträge mit einer anderen Art als *Werbung*, die hart auffordern. Das ist so, wenn ihr Text ein starkes Anzeichen für Werbung enthält („20 % Rabatt“, „jetzt bestellen“, „Code SPRING“, ein Preis) oder zwei schwache nah beieinander („Gutschein“, „nur noch heute“) oder wenn du die Aufforderung auf hart gesetzt hast. Wörter in Anführungszeichen und solche wie „du musst nicht gleich bestellen“ zählen nicht, ebenso wenig ein Preis, der bezahlt, gesammelt oder gespendet wurde. Der Beitrag zählt als Werbung, bis du bestätigst, dass er nicht wirbt. Was nach einer anderen Art klingt, ohne zu werben, sagt KND002.</translation>
    </message>
    <message>
        <source>Finds posts without a kind. When the words hint at one (a question, a how-to, opening hours, someone else&apos;s work), it is suggested, with the words that hint. A post that asks hard (buy, order, book, a price, a code) counts as promotion without a kind, so it is left alone. No kind is ever set without you. English and German.</source>
        <translation>Findet Beiträge ohne Art. Wenn der Text auf eine hindeutet (eine Frage, eine Anleitung, Öffnungszeiten, das Werk von jemand anderem), wird sie vorgeschlagen, mit den Wörtern, die darauf hindeuten. Ein Beitrag, der hart auffordert (kaufen, bestellen, buchen, ein Preis, ein Code), zählt auch ohne Art als Werbung und bleibt deshalb außen vor. Ohne dich wird nie eine Art gesetzt. Englisch und Deutsch.</translation>
    </message>
    <message>
        <source>Finds scheduled posts that have not gone out and whose time is before now. Such a post cannot be scheduled: sending it at once, without asking, is not what the plan said. Drafts are left alone, and a post of this very minute is not late.</source>
        <translation>Findet eingeplante Beiträge, die nicht rausgegangen sind und deren Zeit vorbei ist. So ein Beitrag lässt sich nicht einplanen: Ihn sofort zu senden, ohne zu fragen, stand nicht im Plan. Entwürfe bleiben außen vor, und ein Beitrag dieser Minute ist nicht zu spät.</translation>
    </message>
    <message>
        <source>Finds the five sorts of begging that Facebook names: voting by reaction (&quot;like for rye, heart for wheat&quot;), asking for reactions (&quot;like if you agree&quot;), for shares (&quot;share this post&quot;), for tags (&quot;tag 3 friends&quot;) and for comments of a set word (&quot;comment YES to get the recipe&quot;). English and German, on every network. A real question is none of them. Calls for advice, help, donations or a missing person, and contests that name their rules or closing date, are left alone; so are words in quotation marks or after &quot;do not&quot;. It is a warning on Facebook, Instagram and Threads, and a note elsewhere.</source>
        <translation>Findet die fünf Sorten des Bettelns, die Facebook nennt: Abstimmen per Reaktion („Like für Roggen, Herz für Weizen“), Bitten um Reaktionen („liken, wenn du zustimmst“), ums Teilen („teilt diesen Beitrag“), um Markierungen („markiert 3 Freunde“) und um Kommentare mit einem festen Wort („kommentiert JA und ihr bekommt das Rezept“). Englisch und Deutsch, auf jedem Netzwerk. Eine echte Frage gehört nicht dazu. Aufrufe zu Rat, Hilfe, Spenden oder der Suche nach Vermissten und Gewinnspiele, die ihre Bedingungen oder ihr Ende nennen, bleiben außen vor; ebenso Wörter in Anführungszeichen oder nach „nicht“. Auf Facebook, Instagram und Threads ist es eine Warnung, sonst eine Anmerkung.</translation>
    </message>
    <message>
        <source>Finds three or more long words (four letters and up) in capitals in a row, texts of which more than three tenths of the letters are capitals (from twelve letters and two long words in capitals on), exclamation marks side by side, and more than two of them. A text of more than 300 characters may hold one more for every 300 beyond those. Text, title and first comment are judged one by one. Known abbreviations, hashtags, @names, addresses, codes such as STOLLEN15 and the client&apos;s own name do not count.</source>
        <translation>Findet drei oder mehr lange Wörter (ab vier Buchstaben) in Großbuchstaben hintereinander, Texte, in denen mehr als drei Zehntel der Buchstaben groß sind (ab zwölf Buchstaben und zwei langen Wörtern in Großbuchstaben), Ausrufezeichen nebeneinander und mehr als zwei davon. Ein Text mit mehr als 300 Zeichen darf für je 300 darüber hinaus eins mehr haben. Text, Titel und erster Kommentar werden einzeln beurteilt. Bekannte Abkürzungen, Hashtags, @Namen, Adressen, Codes wie STOLLEN15 und der Name des Kunden selbst zählen nicht.</translation>
    </message>
    <message>
        <source>Finds two cases, by network. On Instagram and TikTok an address in the text is shown as plain words: a warning. On LinkedIn and Facebook pages a post with a link in it may be shown to fewer people: a note. The link field counts as part of the post; the first comment does not.</source>
        <translation>Findet zwei Fälle, je nach Netzwerk. Auf Instagram und TikTok erscheint eine Adresse im Text als einfacher Text: eine Warnung. Auf LinkedIn und Facebook-Seiten wird ein Beitrag mit Link womöglich weniger Leuten gezeigt: eine Anmerkung. Das Link-Feld zählt zum Beitrag, der erste Kommentar nicht.</translation>
    </message>
    <message>
        <source>Finds two things. The first are words that stand on the client&apos;s sheet as not wanted, in text, title or first comment, as whole words in any case. The second are claims that need a proof before they are made, in English and German: that something cures (&quot;clinically proven&quot;), is the best (&quot;No. 1 in town&quot;), is certain (&quot;100 % safe&quot;) or is green (&quot;climate neutral&quot;). A claim is left alone when the post names its proof in the field for it, and when it is denied (&quot;not guaranteed&quot;).</source>
        <translation>Findet zweierlei. Das Erste sind Wörter, die in den Angaben zum Kunden als unerwünscht stehen, in Text, Titel oder erstem Kommentar, als ganze Wörter, groß oder klein. Das Zweite sind Behauptungen, die einen Beleg brauchen, bevor man sie macht, auf Englisch und Deutsch: dass etwas heilt („klinisch erwiesen“), das Beste ist („Nr. 1 der Stadt“), sicher ist („100 % sicher“) oder grün ist („klimaneutral“). Eine Behauptung bleibt außen vor, wenn der Beitrag ihren Beleg im Feld dafür nennt oder wenn sie verneint wird („nicht garantiert“).</translation>
    </message>
    <message>
        <source>Finds what was to be replaced: names in curly brackets (&quot;{{first name}}&quot;), words in square or pointed ones (&quot;[TODO]&quot;, &quot;[insert date]&quot;, &quot;&lt;link&gt;&quot;), &quot;lorem ipsum&quot;, &quot;insert link&quot;, &quot;XX %&quot;, &quot;TBD&quot;, and the same in German (&quot;HIER TEXT&quot;, &quot;xxx EUR&quot;, &quot;[Datum]&quot;). It looks at the text, the title and the first comment. Labels that are meant for the reader, such as &quot;[video]&quot; or &quot;[EN]&quot;, are left alone.</source>
        <translation>Findet, was ersetzt werden sollte: Namen in geschweiften Klammern („{{first name}}“), Wörter in eckigen oder spitzen („[TODO]“, „[insert date]“, „&lt;link&gt;“), „lorem ipsum“, „insert link“, „XX %“, „TBD“ und dasselbe auf Deutsch („HIER TEXT“, „xxx EUR“, „[Datum]“). Sie sieht sich Text, Titel und ersten Kommentar an. Beschriftungen, die für Leser gedacht sind, wie „[video]“ oder „[EN]“, bleiben außen vor.</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>First comment, series, campaign, offer, end, how late, notes</source>
        <translation>Erster Kommentar, Serie, Kampagne, Angebot, Ende, Verspätung, Notizen</translation>
    </message>
    <message>
        <source>First comment: {text}</source>
        <translation>Erster Kommentar: {text}</translation>
    </message>
    <message>
        <source>First post on</source>
        <translation>Erster Beitrag am</translation>
    </message>
    <message>
        <source>First {time} ({offset})</source>
        <translation>Erstes {time} ({offset})</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>number</comment>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Five posts from 16 to 22 November, and only Tuesday evening is kept free for what comes back.</source>
        <translation>Fünf Beiträge vom 16. bis 22. November, und nur der Dienstagabend ist frei für das, was zurückkommt.</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix this finding</source>
        <translation>Diesen Hinweis beheben</translation>
    </message>
    <message>
        <source>Fix {code}</source>
        <translation>{code} beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n} safe|Fix all {n} safe</source>
        <translation>
            <numerusform>{n} sicheren beheben</numerusform>
            <numerusform>Alle {n} sicheren beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message numerus="yes">
        <source>Fixed {n} finding|Fixed {n} findings</source>
        <translation>
            <numerusform>{n} Hinweis behoben</numerusform>
            <numerusform>{n} Hinweise behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Nur Follower</translation>
    </message>
    <message>
        <source>Food, raw meat</source>
        <translation>Essen, rohes Fleisch</translation>
    </message>
    <message>
        <source>For a shop that people follow for its goods: two of five posts may sell.</source>
        <translation>Für einen Laden, dem man wegen seiner Waren folgt: Zwei von fünf Beiträgen dürfen werben.</translation>
    </message>
    <message>
        <source>For every kind with a target, looks at each post together with up to 19 posts before it on the same account, none more than 90 days older: these are one window. A share of the kind more than 10 points below its target is a warning. A post that sells counts as promotion, whatever its kind. A post without a kind could be of any, so it counts for the target: only what is surely missing is told.</source>
        <translation>Betrachtet für jede Art mit einem Ziel jeden Beitrag zusammen mit bis zu 19 Beiträgen davor auf demselben Konto, keiner mehr als 90 Tage älter: Das ist ein Zeitraum. Liegt der Anteil der Art mehr als 10 Punkte unter ihrem Ziel, ist das eine Warnung. Ein Beitrag, der wirbt, zählt als Werbung, gleich welche Art er hat. Ein Beitrag ohne Art könnte von jeder sein und zählt deshalb für das Ziel: Nur was sicher fehlt, wird genannt.</translation>
    </message>
    <message>
        <source>For everyone, for a client, or for one account. Kept in lint.toml beside your plan.</source>
        <translation>Für alle, für einen Kunden oder für ein Konto. Liegt in lint.toml neben deinem Plan.</translation>
    </message>
    <message>
        <source>For holidays that only some parts have.</source>
        <translation>Für Feiertage, die es nur mancherorts gibt.</translation>
    </message>
    <message>
        <source>For public holidays and the words that mark an ad.</source>
        <translation>Für Feiertage und die Kennzeichnung von Werbung.</translation>
    </message>
    <message>
        <source>For two weeks at most three of five posts may sell; it needs an end date, and then the earlier numbers are back.</source>
        <translation>Höchstens zwei Wochen lang dürfen drei von fünf Beiträgen werben; das braucht ein Enddatum, danach gelten wieder die früheren Zahlen.</translation>
    </message>
    <message>
        <source>For weeks nothing asks readers anything: one slot for Converse is enough.</source>
        <translation>Wochenlang wird das Publikum nichts gefragt: Ein Sendeplatz für „Gespräch“ genügt.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For {client}?</source>
        <translation>Für {client}?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Found on {network}: it is out.</source>
        <translation>Auf {network} gefunden: Er ist draußen.</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>number</comment>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Four accounts, 20 posts in three weeks: 9 of them sell, 45 %.</source>
        <translation>Vier Konten, 20 Beiträge in drei Wochen: 9 davon werben, 45 %.</translation>
    </message>
    <message>
        <source>Four of five posts are useful or good company, one of five sells.</source>
        <translation>Vier von fünf Beiträgen sind nützlich oder gute Gesellschaft, einer von fünf wirbt.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Free slots of the week</source>
        <translation>Freie Sendeplätze der Woche</translation>
    </message>
    <message>
        <source>Free some space: nothing is published while what is sent cannot be written down.</source>
        <translation>Schaffe Platz: Es wird nichts veröffentlicht, solange sich das Gesendete nicht aufschreiben lässt.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Friday a breakfast deal, Saturday gift cards, Monday the last call for stollen: three in a row.</source>
        <translation>Freitag ein Frühstücksangebot, Samstag Gutscheine, Montag der letzte Aufruf für Stollen: drei hintereinander.</translation>
    </message>
    <message>
        <source>Friday at nine the breakfast deal, at five the gift cards: two offers on one day.</source>
        <translation>Freitag um neun das Frühstücksangebot, um fünf die Gutscheine: zwei Angebote an einem Tag.</translation>
    </message>
    <message>
        <source>Friday the breakfast, Monday the gift cards. On a launch day set the limit to 2.</source>
        <translation>Freitag das Frühstück, Montag die Gutscheine. Am Tag einer Neuvorstellung setze die Grenze auf 2.</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>From 3 to 21 November ten posts on Instagram, and not one asks anything.</source>
        <translation>Vom 3. bis 21. November zehn Beiträge auf Instagram, und keiner fragt etwas.</translation>
    </message>
    <message>
        <source>From LinkedIn’s token generator, for your app. It lasts 60 days.</source>
        <translation>Aus dem Token-Generator von LinkedIn, für deine App. Er gilt 60 Tage.</translation>
    </message>
    <message>
        <source>From Meta&apos;s Graph API Explorer, extended in its Access Token Debugger.</source>
        <translation>Aus dem Graph API Explorer von Meta, verlängert im Access Token Debugger dort.</translation>
    </message>
    <message>
        <source>From the next start of Parley. Dates follow it, too.</source>
        <translation>Ab dem nächsten Start von Parley. Auch Datumsangaben richten sich danach.</translation>
    </message>
    <message>
        <source>From this one on</source>
        <translation>Ab diesem hier</translation>
    </message>
    <message>
        <source>From your app&apos;s User Token Generator, for your own account.</source>
        <translation>Aus dem User Token Generator deiner App, für dein eigenes Konto.</translation>
    </message>
    <message>
        <source>From {limit} it is a warning, from {most} an error ({set_by}).</source>
        <translation>Ab {limit} ist es eine Warnung, ab {most} ein Fehler ({set_by}).</translation>
    </message>
    <message numerus="yes">
        <source>From {limit} within {n} day it counts ({set_by}).|From {limit} within {n} days it counts ({set_by}).</source>
        <translation>
            <numerusform>Ab {limit} innerhalb von {n} Tag zählt es ({set_by}).</numerusform>
            <numerusform>Ab {limit} innerhalb von {n} Tagen zählt es ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Full height {form}</source>
        <translation>Volle Höhe {form}</translation>
    </message>
    <message>
        <source>Further languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>Further texts that take turns</source>
        <translation>Weitere Texte, die sich abwechseln</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Gaming</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Gib jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give it a day…</source>
        <translation>Einen Tag geben…</translation>
    </message>
    <message>
        <source>Give it a kind later, or drop it on one</source>
        <translation>Gib ihr später eine Art oder ziehe sie auf eine</translation>
    </message>
    <message>
        <source>Give it the day</source>
        <translation>Tag festlegen</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Gib einem von beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give them with --text, or on standard input.</source>
        <translation>Gib ihn mit --text oder auf der Standardeingabe an.</translation>
    </message>
    <message>
        <source>Give up this account&apos;s own text</source>
        <translation>Den eigenen Text dieses Kontos verwerfen</translation>
    </message>
    <message>
        <source>Give {words} a day</source>
        <translation>{words} einen Tag geben</translation>
    </message>
    <message>
        <source>Give “{words}” a day</source>
        <translation>„{words}“ einen Tag geben</translation>
    </message>
    <message>
        <source>Gives heart</source>
        <translation>Macht Mut</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go back to Parley.</source>
        <translation>Kehre zu Parley zurück.</translation>
    </message>
    <message>
        <source>Go on after a pause; nothing that was due is sent by itself.</source>
        <translation>Nach einer Pause weitermachen; was fällig war, wird nicht von selbst gesendet.</translation>
    </message>
    <message>
        <source>Go on like last week</source>
        <translation>Weitermachen wie letzte Woche</translation>
    </message>
    <message>
        <source>Go on like last week (opens a new post, a week after the last week&apos;s first).</source>
        <translation>Weitermachen wie letzte Woche (öffnet einen neuen Beitrag, eine Woche nach dem ersten der letzten Woche).</translation>
    </message>
    <message>
        <source>Go somewhere, find a post or do something</source>
        <translation>Irgendwohin gehen, einen Beitrag finden oder etwas tun</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>{place} zeigen</translation>
    </message>
    <message>
        <source>Go, find, do</source>
        <translation>Gehen, finden, tun</translation>
    </message>
    <message>
        <source>Goes out as</source>
        <translation>Geht raus als</translation>
    </message>
    <message>
        <source>Goes out {late} after its deadline, {day}, {time:%H:%M}.</source>
        <translation>Geht {late} nach der Frist raus: {day}, {time:%H:%M}.</translation>
    </message>
    <message numerus="yes">
        <source>Goes out {n} day after “{words}”, on {day}.|Goes out {n} days after “{words}”, on {day}.</source>
        <translation>
            <numerusform>Geht {n} Tag nach „{words}“ raus, am {day}.</numerusform>
            <numerusform>Geht {n} Tage nach „{words}“ raus, am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to no account yet.</source>
        <translation>Geht noch an kein Konto.</translation>
    </message>
    <message>
        <source>Google takes nothing along: choose Add update, then paste the words.</source>
        <translation>Google nimmt nichts mit: Wähle „Update hinzufügen“, dann füge den Text ein.</translation>
    </message>
    <message>
        <source>Google was not told that Parley may do this. Sign in again and leave everything ticked.</source>
        <translation>Google weiß nicht, dass Parley das darf. Melde dich neu an und lass alle Häkchen stehen.</translation>
    </message>
    <message>
        <source>Google+ was closed on 2 April 2019, so nothing can be posted there.</source>
        <translation>Google+ wurde am 2. April 2019 geschlossen, dort lässt sich nichts mehr posten.</translation>
    </message>
    <message>
        <source>Grade and source</source>
        <translation>Güte und Quelle</translation>
    </message>
    <message>
        <source>Graphic pictures</source>
        <translation>Drastische Bilder</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Guides to readable posts say that capitals are hard to read, above all for people with dyslexia, and that some screen readers spell them letter by letter. Where everything shouts, nothing stands out.</source>
        <translation>Leitfäden für lesbare Beiträge sagen, dass Großbuchstaben schwer zu lesen sind, vor allem bei Legasthenie, und dass manche Screenreader sie Buchstabe für Buchstabe vorlesen. Wo alles schreit, fällt nichts auf.</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Half a day between them, or one post that says both.</source>
        <translation>Ein halber Tag dazwischen oder ein Beitrag, der beides sagt.</translation>
    </message>
    <message>
        <source>Half an hour after the two posts that ask most.</source>
        <translation>Eine halbe Stunde nach den beiden Beiträgen, die am meisten fragen.</translation>
    </message>
    <message>
        <source>Half of the posts give something, three of ten share the work of others, one of five sells.</source>
        <translation>Die Hälfte der Beiträge gibt etwas, drei von zehn teilen die Arbeit anderer, einer von fünf wirbt.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Hardly anybody types an address from a caption. On LinkedIn, posts with a link reached 26.5 % fewer people in one vendor&apos;s figures, company pages above all, and those who saw them did more with them. On Facebook 97.3 % of the views in the United States were of posts without a link, which proves no penalty. Threads and Bluesky say they have none.</source>
        <translation>Kaum jemand tippt eine Adresse aus einem Bildtext ab. Auf LinkedIn erreichten Beiträge mit Link in den Zahlen eines Anbieters 26,5 % weniger Leute, vor allem die von Firmenseiten, und wer sie sah, machte mehr damit. Auf Facebook entfielen in den Vereinigten Staaten 97,3 % der Aufrufe auf Beiträge ohne Link, was keine Strafe beweist. Threads und Bluesky sagen, sie hätten keine.</translation>
    </message>
    <message>
        <source>Has captions</source>
        <translation>Mit Untertiteln</translation>
    </message>
    <message>
        <source>Has no day yet</source>
        <translation>Hat noch keinen Tag</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>Hashtag-Gruppen</translation>
    </message>
    <message>
        <source>Hashtag sets, snippets and templates of this client</source>
        <translation>Hashtag-Gruppen, Textbausteine und Vorlagen dieses Kunden</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Have none</source>
        <translation>Keinen haben</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a post that waits</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>Hier ist Hilfe</translation>
    </message>
    <message>
        <source>Here it leaves your plan; its journal stays on this computer as the proof of what was out.</source>
        <translation>Hier verlässt er deinen Plan; das Protokoll bleibt auf diesem Computer als Nachweis, was draußen war.</translation>
    </message>
    <message>
        <source>Hidden until somebody presses it</source>
        <translation>Verborgen, bis jemand darauf drückt</translation>
    </message>
    <message>
        <source>Hidden, nothing published, everything kept</source>
        <translation>Verborgen, nichts wird veröffentlicht, alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Hide pictures until they are pressed</source>
        <translation>Bilder verbergen, bis man darauf tippt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a post of before</comment>
        <translation>Von früher</translation>
    </message>
    <message>
        <source>Hold still to see what that does</source>
        <translation>Kurz stillhalten, dann steht hier die Wirkung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Hootsuite</source>
        <translation>Hootsuite</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>How late it may go out</source>
        <translation>Wie spät er noch rausgehen darf</translation>
    </message>
    <message>
        <source>How long a text rests</source>
        <translation>Wie lange ein Text ruht</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>How many times is a number from 2 to {most}.</source>
        <translation>„Wie viele Male“ ist eine Zahl von 2 bis {most}.</translation>
    </message>
    <message>
        <source>How much of it sells</source>
        <translation>Wie viel davon Werbung ist</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How the post repeats was changed in the meantime, so this was not taken back.</source>
        <translation>Die Wiederholung des Beitrags wurde inzwischen geändert, darum wurde das nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie anmelden</translation>
    </message>
    <message>
        <source>How {client} sounds</source>
        <translation>Wie {client} klingt</translation>
    </message>
    <message>
        <source>How-to and style</source>
        <translation>Praktische Tipps und Stil</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>I post there by hand</source>
        <translation>Dort poste ich von Hand</translation>
    </message>
    <message>
        <source>I was not there</source>
        <translation>Ich war nicht da</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Ich war da</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Kennung dort</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Idea saved</source>
        <translation>Idee gespeichert</translation>
    </message>
    <message>
        <source>Idea, {kind}, {words}</source>
        <translation>Idee, {kind}, {words}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Ideas by kind</source>
        <translation>Ideen nach Art</translation>
    </message>
    <message>
        <source>Ideas: {kind}</source>
        <translation>Ideen: {kind}</translation>
    </message>
    <message>
        <source>If it is there after all, people will see it twice. Send it again?</source>
        <translation>Wenn der Beitrag doch da ist, sehen ihn die Leute zweimal. Noch einmal senden?</translation>
    </message>
    <message>
        <source>If this post did not sell: {share}.</source>
        <translation>Wenn dieser Beitrag nicht werben würde: {share}.</translation>
    </message>
    <message>
        <source>If you looked and it is not on {network}: it is settled as skipped there.</source>
        <translation>Du hast nachgesehen, und er ist nicht auf {network}: Dann gilt er dort als übersprungen.</translation>
    </message>
    <message>
        <source>If you looked and it is on {network}: it counts as out since it was sent.</source>
        <translation>Du hast nachgesehen, und er ist auf {network}: Dann gilt er als draußen, seit er gesendet wurde.</translation>
    </message>
    <message>
        <source>If you posted it yourself, mark it as posted.</source>
        <translation>Wenn du ihn selbst gepostet hast, wähle „Schon gepostet“.</translation>
    </message>
    <message>
        <source>If {headline} is on {network} after all, people would see it twice. Nothing was sent.</source>
        <translation>Ist {headline} doch auf {network}, sähen andere ihn zweimal. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier übergehen</translation>
    </message>
    <message>
        <source>Ignore {code}</source>
        <translation>{code} übergehen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Übergehen…</translation>
    </message>
    <message>
        <source>Ignoring wants a reason.</source>
        <translation>Zum Übergehen gehört ein Grund.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Einen Plan importieren</translation>
    </message>
    <message>
        <source>Import a plan from a CSV file of Parley, Buffer or Hootsuite.</source>
        <translation>Einen Plan aus einer CSV-Datei von Parley, Buffer oder Hootsuite importieren.</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Einen Plan importieren…</translation>
    </message>
    <message>
        <source>Import cancelled. The plan is as it was.</source>
        <translation>Import abgebrochen. Der Plan ist, wie er war.</translation>
    </message>
    <message>
        <source>Import it first.</source>
        <translation>Importiere sie zuerst.</translation>
    </message>
    <message>
        <source>Import it for that client, or take the row out.</source>
        <translation>Importiere sie für diesen Kunden, oder nimm die Zeile heraus.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} row|Import {n:,} rows</source>
        <translation>
            <numerusform>{n} Zeile importieren</numerusform>
            <numerusform>{n} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} post.|Imported {n:,} posts.</source>
        <translation>
            <numerusform>{n} Beitrag importiert.</numerusform>
            <numerusform>{n} Beiträge importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} post.|Imported {n} posts.</source>
        <translation>
            <numerusform>{n} Beitrag importiert.</numerusform>
            <numerusform>{n} Beiträge importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>In</source>
        <comment>two letters for a kind</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>In Bluesky: Settings, Privacy and security, App passwords. Not your main password.</source>
        <translation>Auf Bluesky: Einstellungen, Datenschutz und Sicherheit, App-Passwörter. Nicht dein Hauptpasswort.</translation>
    </message>
    <message>
        <source>In March &quot;three offers in a row&quot; was ignored for the Easter week. The posts have been moved since. It is still ignored, which would hide the next three.</source>
        <translation>Im März wurde „drei Angebote hintereinander“ für die Osterwoche übergangen. Die Beiträge sind inzwischen verschoben. Es wird immer noch übergangen und würde die nächsten drei verbergen.</translation>
    </message>
    <message>
        <source>In Telegram: write /newbot to @BotFather and copy the token it answers with. Then make the bot an administrator of your channel.</source>
        <translation>In Telegram: Schreibe @BotFather /newbot und kopiere das Token aus der Antwort. Dann mach den Bot zum Administrator deines Kanals.</translation>
    </message>
    <message>
        <source>In US dollars. Parley sends nothing to X that would cost more in a month. Empty: no limit.</source>
        <translation>In US-Dollar. Parley sendet nichts an X, was im Monat mehr kosten würde. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>In WordPress: Users, Profile, Application passwords. Add one named Parley. Not your main password.</source>
        <translation>In WordPress: Benutzer, Profil, Anwendungspasswörter. Lege eines namens Parley an. Nicht dein Hauptpasswort.</translation>
    </message>
    <message>
        <source>In X’s developer console: your app, Keys and tokens, OAuth 2.0.</source>
        <translation>In der Entwicklerkonsole von X: deine App, Keys and tokens, OAuth 2.0.</translation>
    </message>
    <message>
        <source>In a survey of 2015, 21 % said that they had left an account because it was repetitive or boring. How often one offer may come is not in that survey.</source>
        <translation>In einer Umfrage von 2015 sagten 21 %, sie hätten ein Konto verlassen, weil es sich wiederholte oder langweilig war. Wie oft ein Angebot kommen darf, steht nicht in dieser Umfrage.</translation>
    </message>
    <message>
        <source>In a survey of over 900 people in 2015, 21 % said that they had unfollowed a business because it was repetitive or boring. A good post may well come again after a while, for those who missed it.</source>
        <translation>In einer Umfrage von 2015 unter über 900 Leuten sagten 21 %, sie seien einem Betrieb nicht mehr gefolgt, weil er sich wiederholte oder langweilig war. Ein guter Beitrag darf nach einer Weile ruhig wiederkommen, für alle, die ihn verpasst haben.</translation>
    </message>
    <message>
        <source>In a week without a plan only what cannot wait goes out, and that is often the offer. We found no study on it; this is our own reasoning.</source>
        <translation>In einer Woche ohne Plan geht nur raus, was nicht warten kann, und das ist oft das Angebot. Eine Studie dazu haben wir nicht gefunden; das ist unsere eigene Überlegung.</translation>
    </message>
    <message>
        <source>In figures of 2012 the second Facebook post of a day got 57 % of the likes of the first, and the day as a whole got no more. In figures of 2015, pages with fewer than 10,000 followers that posted twice a day had half the clicks for each post. In a survey of 2015, 19 % said they had left a page because of more than six posts a day on Facebook. For the other networks we know of no sound number.</source>
        <translation>In Zahlen von 2012 bekam der zweite Facebook-Beitrag eines Tages 57 % der Likes des ersten, und der Tag im Ganzen nicht mehr. In Zahlen von 2015 hatten Seiten mit weniger als 10.000 Followern, die zweimal am Tag schrieben, je Beitrag halb so viele Klicks. In einer Umfrage von 2015 sagten 19 %, sie hätten eine Seite wegen mehr als sechs Beiträgen am Tag auf Facebook verlassen. Für die anderen Netzwerke kennen wir keine solide Zahl.</translation>
    </message>
    <message>
        <source>In figures of 2012, Facebook posts of companies with a photo got 53 % more likes than their average post. Such figures compare posts that differ in more than the picture, and they are old.</source>
        <translation>In Zahlen von 2012 bekamen Facebook-Beiträge von Firmen mit Foto 53 % mehr Likes als ihr durchschnittlicher Beitrag. Solche Zahlen vergleichen Beiträge, die sich in mehr als dem Bild unterscheiden, und sie sind alt.</translation>
    </message>
    <message>
        <source>In line {line} begins a row in which a quote is opened and never closed.</source>
        <translation>In Zeile {line} beginnt eine Zeile, in der ein Anführungszeichen geöffnet und nie geschlossen wird.</translation>
    </message>
    <message>
        <source>In line {line} begins a row with a cell of more than {most} characters.</source>
        <translation>In Zeile {line} beginnt eine Zeile mit einer Zelle von mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>In the plan: would be deleted. Its journal stays.</source>
        <translation>Im Plan: würde gelöscht. Das Protokoll bleibt.</translation>
    </message>
    <message>
        <source>In this plan now</source>
        <translation>Jetzt in diesem Plan</translation>
    </message>
    <message>
        <source>In your Google Cloud project: Clients, one of the type “Desktop app”.</source>
        <translation>In deinem Google-Cloud-Projekt: Clients, einer vom Typ „Desktop-App“.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Inserted where the caret is.</source>
        <translation>Wird an der Schreibmarke eingefügt.</translation>
    </message>
    <message>
        <source>Inspire</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Instagram and Threads take no more than their number. Elsewhere the number is a rule of thumb: no study was found that says how many are best.</source>
        <translation>Instagram und Threads nehmen nicht mehr als ihre Zahl. Anderswo ist die Zahl eine Faustregel: Eine Studie, die sagt, wie viele am besten sind, haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>Instagram answered without saying what it made.</source>
        <translation>Instagram hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>Instagram-App-ID</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Instagram-App-Secret</translation>
    </message>
    <message>
        <source>Instagram does not say whose access token this is.</source>
        <translation>Instagram sagt nicht, wessen Zugangsschlüssel das ist.</translation>
    </message>
    <message>
        <source>Instagram from 23 November to 7 December: stollen, cookies, Black Friday, advent boxes, cake, breakfast deal, giveaway; between them one joke and one question. 7 of 9 posts sell, 78 %.</source>
        <translation>Instagram vom 23. November bis 7. Dezember: Stollen, Plätzchen, Black Friday, Adventskisten, Kuchen, Frühstücksangebot, Gewinnspiel; dazwischen ein Scherz und eine Frage. 7 von 9 Beiträgen werben, 78 %.</translation>
    </message>
    <message>
        <source>Instagram lets no program change a caption: change it in the app.</source>
        <translation>Instagram lässt kein Programm einen Bildtext ändern: Ändere ihn in der App.</translation>
    </message>
    <message>
        <source>Instagram takes nothing along: add the pictures, then paste the words.</source>
        <translation>Instagram nimmt nichts mit: Füge die Bilder hinzu, dann den Text ein.</translation>
    </message>
    <message>
        <source>Instagram, Threads, Google and TikTok fetch pictures from a public address and take no files. Without a place for them you post there by hand.</source>
        <translation>Instagram, Threads, Google und TikTok holen Bilder von einer öffentlichen Adresse und nehmen keine Dateien. Ohne einen Ort dafür postest du dort von Hand.</translation>
    </message>
    <message>
        <source>Install LibreOffice with that language</source>
        <translation>Installiere LibreOffice mit dieser Sprache</translation>
    </message>
    <message>
        <source>Install it as your system does, on Debian and Ubuntu the package hunspell-{code}</source>
        <translation>Installiere es mit den Mitteln deines Systems, unter Debian und Ubuntu ist es das Paket hunspell-{code}</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Is this live on {network}?</source>
        <translation>Ist das auf {network} online?</translation>
    </message>
    <message>
        <source>Is this live?</source>
        <translation>Ist das online?</translation>
    </message>
    <message>
        <source>Is {headline} live on {network} ({account})? It was sent, and no answer came.{look}
    main.py live {post_id} yes | again --sure | skip</source>
        <translation>Ist {headline} auf {network} ({account}) online? Er wurde gesendet, und es kam keine Antwort.{look}
    main.py live {post_id} yes | again --sure | skip</translation>
    </message>
    <message>
        <source>Is {headline} live?</source>
        <translation>Ist {headline} online?</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>It cannot be cut by itself: a part would end inside a word or an address. Split it by hand.</source>
        <translation>Von selbst geht es nicht: Ein Teil würde mitten im Wort oder in einer Adresse enden. Teile von Hand.</translation>
    </message>
    <message>
        <source>It cannot be for yourself alone then.</source>
        <translation>Dann kann er nicht nur für dich selbst sein.</translation>
    </message>
    <message>
        <source>It changes on the ticked networks first, and here with them. Pictures stay as they are.</source>
        <translation>Es ändert sich zuerst in den angehakten Netzwerken und mit ihnen hier. Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It counts as posted by you. Nothing is sent.</source>
        <translation>Er zählt als von dir gepostet. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Es kam nicht an</translation>
    </message>
    <message>
        <source>It did not go out: {fault} Next try {at}.</source>
        <translation>Er ging nicht raus: {fault} Nächster Versuch {at}.</translation>
    </message>
    <message>
        <source>It did not go out: {why}</source>
        <translation>Er ging nicht raus: {why}</translation>
    </message>
    <message>
        <source>It does not go out. {back}</source>
        <translation>Er geht nicht raus. {back}</translation>
    </message>
    <message>
        <source>It does not sell</source>
        <translation>Er wirbt nicht</translation>
    </message>
    <message>
        <source>It fills a free slot of its accounts, in the next two weeks, one timeless post a day at most.</source>
        <translation>Füllt freie Sendeplätze seiner Konten in den nächsten zwei Wochen, höchstens einen zeitlosen Beitrag am Tag.</translation>
    </message>
    <message>
        <source>It fits as it is: there is nothing to cut.</source>
        <translation>Es passt, wie es ist: Zu teilen gibt es nichts.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Möglich ist {low} bis {high}.</translation>
    </message>
    <message>
        <source>It goes into the queue</source>
        <translation>Er kommt in die Warteschlange</translation>
    </message>
    <message>
        <source>It goes into the site&apos;s bin, where you can take it back for 30 days.</source>
        <translation>Er kommt in den Papierkorb der Website, wo du ihn 30 Tage lang zurückholen kannst.</translation>
    </message>
    <message>
        <source>It goes out at {time}, so that its account is not flooded.</source>
        <translation>Er geht um {time} raus, damit das Konto nicht überschwemmt wird.</translation>
    </message>
    <message>
        <source>It goes out of the feed on this computer.</source>
        <translation>Er verschwindet aus dem Feed auf diesem Computer.</translation>
    </message>
    <message>
        <source>It goes out within a minute to {accounts}.</source>
        <translation>Geht innerhalb einer Minute raus an {accounts}.</translation>
    </message>
    <message>
        <source>It goes out {moment_in}. {tail}</source>
        <translation>Er geht raus: {moment_in}. {tail}</translation>
    </message>
    <message>
        <source>It had gone out before it came into the plan: {moment}.</source>
        <translation>Er war rausgegangen, bevor er in den Plan kam: {moment}.</translation>
    </message>
    <message>
        <source>It has no end</source>
        <translation>Es hat kein Ende</translation>
    </message>
    <message>
        <source>It has no time yet.</source>
        <translation>Er hat noch keine Zeit.</translation>
    </message>
    <message>
        <source>It has to be there already, and the web has to show what is in it.</source>
        <translation>Es muss ihn schon geben, und das Web muss zeigen, was darin liegt.</translation>
    </message>
    <message>
        <source>It has words of its own there, which these would replace.</source>
        <translation>Dort steht ein eigener Text, den dieser ersetzen würde.</translation>
    </message>
    <message>
        <source>It is 09:20, the post was planned for 09:00.</source>
        <translation>Es ist 09:20, der Beitrag war für 09:00 geplant.</translation>
    </message>
    <message>
        <source>It is a paid partnership</source>
        <translation>Er ist eine bezahlte Partnerschaft</translation>
    </message>
    <message>
        <source>It is as it was on {network}: {fault}</source>
        <translation>Auf {network} ist er, wie er war: {fault}</translation>
    </message>
    <message>
        <source>It is being sent to {network} right now.</source>
        <translation>Er wird gerade an {network} gesendet.</translation>
    </message>
    <message>
        <source>It is cut for all accounts. The stored picture stays whole.</source>
        <translation>Wird für alle Konten zugeschnitten. Das gespeicherte Bild bleibt ganz.</translation>
    </message>
    <message>
        <source>It is cut on {network} only. The stored picture stays whole.</source>
        <translation>Wird nur auf {network} zugeschnitten. Das gespeicherte Bild bleibt ganz.</translation>
    </message>
    <message>
        <source>It is left out until you take it back.</source>
        <translation>Er bleibt weg, bis du das zurücknimmst.</translation>
    </message>
    <message>
        <source>It is not confirmed yet whether this post went out, so it cannot be changed.</source>
        <translation>Noch ist unbestätigt, ob dieser Beitrag draußen ist; deshalb lässt er sich nicht ändern.</translation>
    </message>
    <message>
        <source>It is not known whether it is there: answer “Is this live?” first.</source>
        <translation>Ob er da ist, ist nicht bekannt: Beantworte zuerst „Ist das online?“.</translation>
    </message>
    <message>
        <source>It is not on {network}. The same request is sent again; it cannot make a second post.</source>
        <translation>Er ist nicht auf {network}. Dieselbe Anfrage wird noch einmal gesendet; ein zweiter Beitrag kann daraus nicht werden.</translation>
    </message>
    <message>
        <source>It is not out on {network}.</source>
        <translation>Er ist nicht draußen auf {network}.</translation>
    </message>
    <message>
        <source>It is not out there.</source>
        <translation>Er ist nicht draußen.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Sie ist aus.</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>Er ist draußen.</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Ist gepostet</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Er wird veröffentlicht</translation>
    </message>
    <message>
        <source>It is shown again on {day}.</source>
        <translation>Er wird am {day} wieder gezeigt.</translation>
    </message>
    <message>
        <source>It is still on {network}: {fault}</source>
        <translation>Er ist noch auf {network}: {fault}</translation>
    </message>
    <message>
        <source>It is the next free slot of the weekly rhythm.</source>
        <translation>Das ist der nächste freie Sendeplatz des Wochenrhythmus.</translation>
    </message>
    <message>
        <source>It is the post&apos;s own time of day: too few posts here show another habit.</source>
        <translation>Das ist die eigene Tageszeit des Beitrags: Zu wenige Beiträge zeigen hier eine andere Gewohnheit.</translation>
    </message>
    <message>
        <source>It is then to wake this computer shortly before a post is due.</source>
        <translation>Dann soll er diesen Computer kurz vor einem fälligen Beitrag wecken.</translation>
    </message>
    <message>
        <source>It is what was agreed, and the client may count as well.</source>
        <translation>So war es vereinbart, und der Kunde zählt vielleicht auch mit.</translation>
    </message>
    <message>
        <source>It is whole, with {clients} and {posts} in it.</source>
        <translation>Sie ist unversehrt. Darin: {clients} und {posts}.</translation>
    </message>
    <message>
        <source>It is yours to post on {network}: post it by hand and mark it as posted.</source>
        <translation>Auf {network} bist du dran: Poste ihn von Hand und markiere ihn als gepostet.</translation>
    </message>
    <message>
        <source>It keeps its post from going out, also when it is off here.</source>
        <translation>Sie hält den Beitrag zurück, auch wenn sie hier aus ist.</translation>
    </message>
    <message>
        <source>It leads to the post&apos;s link; “Call” to the number of the business.</source>
        <translation>Sie führt zum Link des Beitrags; „Anrufen“ zur Nummer des Betriebs.</translation>
    </message>
    <message>
        <source>It may be on {network} already, so it is not sent a second time.</source>
        <translation>Vielleicht ist er schon auf {network}, darum wird er nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It may stay as it is until then.</source>
        <translation>Bis dahin kann es so bleiben.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>It promotes your own business</source>
        <translation>Er wirbt für deinen eigenen Betrieb</translation>
    </message>
    <message>
        <source>It publishes what comes due. The mark here brings the window back.</source>
        <translation>Was fällig wird, wird veröffentlicht. Das Symbol hier holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>It says nothing by itself: screen readers pass it over.</source>
        <translation>Es sagt für sich nichts aus: Screenreader übergehen es.</translation>
    </message>
    <message>
        <source>It says nothing of days that can be meant otherwise: &quot;every Friday&quot;, &quot;on Friday&quot;, &quot;last Friday&quot;, &quot;since Monday&quot;, memories, ranges such as &quot;Friday to Sunday&quot;, dates written with a slash.</source>
        <translation>Sie sagt nichts zu Tagen, die anders gemeint sein können: „jeden Freitag“, „am Freitag“, „letzten Freitag“, „seit Montag“, Erinnerungen, Spannen wie „Freitag bis Sonntag“, Daten mit Schrägstrich.</translation>
    </message>
    <message>
        <source>It says {day}.</source>
        <translation>Sie zeigt {day}.</translation>
    </message>
    <message>
        <source>It shows things that did not happen</source>
        <translation>Es zeigt Dinge, die nicht geschehen sind</translation>
    </message>
    <message>
        <source>It stands at “{reason}”.</source>
        <translation>Er steht auf „{reason}“.</translation>
    </message>
    <message>
        <source>It stays a draft</source>
        <translation>Er bleibt ein Entwurf</translation>
    </message>
    <message>
        <source>It stays in the plan as skipped there.</source>
        <translation>Er bleibt im Plan, dort als übersprungen.</translation>
    </message>
    <message>
        <source>It waited {late}: {note} Nothing was sent.</source>
        <translation>Er wartete {late}: {note} Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It waits for review</source>
        <translation>Er wartet auf Prüfung</translation>
    </message>
    <message>
        <source>It waits for your answer: is this live? Until then nothing is sent again.</source>
        <translation>Er wartet auf deine Antwort: Ist das online? Bis dahin wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It waits for your decision; until then nothing is sent.</source>
        <translation>Er wartet auf deine Entscheidung; bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It waits: {reason}.</source>
        <translation>Er wartet: {reason}.</translation>
    </message>
    <message>
        <source>It wakes this computer shortly before a post is due, where wake timers are allowed.</source>
        <translation>Er weckt diesen Computer kurz vor einem fälligen Beitrag, wo Zeitgeber zur Aktivierung erlaubt sind.</translation>
    </message>
    <message>
        <source>It wakes this computer shortly before a post is due.</source>
        <translation>Er weckt diesen Computer kurz vor einem fälligen Beitrag.</translation>
    </message>
    <message>
        <source>It was accepted</source>
        <translation>Es wurde angenommen</translation>
    </message>
    <message>
        <source>It was cancelled: kept, never sent.</source>
        <translation>Er wurde abgesagt: aufgehoben, nie gesendet.</translation>
    </message>
    <message>
        <source>It was missed: kept, never sent by itself.</source>
        <translation>Er wurde verpasst: aufgehoben, nie von selbst gesendet.</translation>
    </message>
    <message>
        <source>It was noticed {late} after its time. Nothing was sent.</source>
        <translation>Erst {late} nach seiner Zeit wurde er bemerkt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It was paused.</source>
        <translation>Es war pausiert.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Es wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was removed from {network} {moment_in}.</source>
        <translation>Er wurde von {network} entfernt: {moment_in}.</translation>
    </message>
    <message>
        <source>It was sent to {account} {when}, and no certain answer came. Nothing is sent again until you say so.</source>
        <translation>Er wurde an {account} gesendet ({when}), und keine sichere Antwort kam. Nichts wird noch einmal gesendet, bis du es sagst.</translation>
    </message>
    <message>
        <source>It was sent to {account}, and no certain answer came. Nothing is sent again until you say so.</source>
        <translation>Er wurde an {account} gesendet, und keine sichere Antwort kam. Nichts wird noch einmal gesendet, bis du es sagst.</translation>
    </message>
    <message>
        <source>It went out {went}, and these words make {parts}.</source>
        <translation>Er ging {went} raus, und dieser Text ergibt {parts}.</translation>
    </message>
    <message>
        <source>It works: a picture was put up, fetched and taken down again.</source>
        <translation>Es klappt: Ein Bild wurde abgelegt, abgeholt und wieder entfernt.</translation>
    </message>
    <message>
        <source>It would no longer be right: {why}</source>
        <translation>Er würde nicht mehr stimmen: {why}</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its address, if you like</source>
        <translation>Die Adresse, wenn du magst</translation>
    </message>
    <message>
        <source>Its clock is {off}.</source>
        <translation>Seine Uhr geht {off}.</translation>
    </message>
    <message>
        <source>Its columns are {known}.</source>
        <translation>Die Spalten sind {known}.</translation>
    </message>
    <message>
        <source>Its comments and counts go with it.</source>
        <translation>Seine Kommentare und Zahlen gehen mit.</translation>
    </message>
    <message>
        <source>Its end was reached on {day}, so it hides nothing.</source>
        <translation>Das Ende war am {day} erreicht. Darum verbirgt es nichts.</translation>
    </message>
    <message>
        <source>Its first line names no columns.</source>
        <translation>Die erste Zeile nennt keine Spalten.</translation>
    </message>
    <message>
        <source>Its journal says what is missing.</source>
        <translation>Sein Protokoll sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Its name on the network</source>
        <translation>Profilname im Netzwerk</translation>
    </message>
    <message>
        <source>Its name or number, where the token is good for several.</source>
        <translation>Ihr Name oder ihre Nummer, wo der Zugangsschlüssel für mehrere gilt.</translation>
    </message>
    <message>
        <source>Its name or t.me address. A channel without one: its number, which begins with -100.</source>
        <translation>Sein Name oder seine t.me-Adresse. Ein Kanal ohne beides: seine Nummer, die mit -100 beginnt.</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Its numbers, by {who}</source>
        <translation>Ihre Zahlen ({who})</translation>
    </message>
    <message>
        <source>Its password is deleted.</source>
        <translation>Das Passwort wird gelöscht.</translation>
    </message>
    <message>
        <source>Its posts are planned on these clocks.</source>
        <translation>Die Beiträge werden nach diesen Uhren geplant.</translation>
    </message>
    <message>
        <source>Its posts can be planned, and posted by hand.</source>
        <translation>Seine Beiträge lassen sich planen und von Hand posten.</translation>
    </message>
    <message>
        <source>Its short name, where you have several. Empty: your first one.</source>
        <translation>Sein kurzer Name, wenn du mehrere hast. Leer: dein erster.</translation>
    </message>
    <message>
        <source>Its time has come.</source>
        <translation>Seine Zeit ist da.</translation>
    </message>
    <message>
        <source>Its time is past: kept as history, never sent.</source>
        <translation>Seine Zeit ist vorbei: als Früheres aufgehoben, nie gesendet.</translation>
    </message>
    <message>
        <source>Its time is {moment}.</source>
        <translation>Seine Zeit ist {moment}.</translation>
    </message>
    <message>
        <source>Its time passed while it was paused. Nothing was sent.</source>
        <translation>Seine Zeit verging während der Pause. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Its time was already past when it was planned.</source>
        <translation>Seine Zeit war schon vorbei, als er geplant wurde.</translation>
    </message>
    <message>
        <source>Its time was already past. Nothing was sent.</source>
        <translation>Seine Zeit war schon vorbei. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Its time was past when it was planned.</source>
        <translation>Seine Zeit war schon vorbei, als er geplant wurde.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Join the parts</source>
        <translation>Teile zusammenfügen</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Journal of {headline}</source>
        <translation>Protokoll von {headline}</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Just due</source>
        <translation>Gerade fällig</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a snippet</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep Parley running?</source>
        <translation>Parley weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it at the top of the blog</source>
        <translation>Oben im Blog halten</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Behalte eine der Zeilen.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Keep running minimised</source>
        <translation>Minimiert weiterlaufen</translation>
    </message>
    <message>
        <source>Keep the best offers and turn the others: who bakes the stollen, how to keep it moist, which cookie people miss from their childhood. Two offers in six posts stay within a third.</source>
        <translation>Behalte die besten Angebote und wandle die anderen um: wer den Stollen backt, wie er saftig bleibt, welches Plätzchen aus der Kindheit die Leute vermissen. Zwei Angebote in sechs Beiträgen bleiben innerhalb eines Drittels.</translation>
    </message>
    <message>
        <source>Keep the damaged file and begin a new plan</source>
        <translation>Die beschädigte Datei aufheben und einen neuen Plan beginnen</translation>
    </message>
    <message>
        <source>Keep the days between</source>
        <translation>Abstände behalten</translation>
    </message>
    <message>
        <source>Keep the moments: 09:00 becomes another clock time</source>
        <translation>Zeitpunkte behalten: Aus 09:00 wird eine andere Uhrzeit</translation>
    </message>
    <message>
        <source>Keep the news and change the first line: a question on Facebook, the picture&apos;s story on Instagram.</source>
        <translation>Die Nachricht behalten und die erste Zeile ändern: auf Facebook eine Frage, auf Instagram die Geschichte des Bildes.</translation>
    </message>
    <message>
        <source>Keep the number of parts, or delete it and post it anew.</source>
        <translation>Behalte die Zahl der Teile, oder lösche ihn und veröffentliche ihn neu.</translation>
    </message>
    <message>
        <source>Keep the posts that are planned</source>
        <translation>Geplante Beiträge behalten</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>Markierten Text speichern…</translation>
    </message>
    <message>
        <source>Keep their clock times: 09:00 stays 09:00</source>
        <translation>Uhrzeiten behalten: 09:00 bleibt 09:00</translation>
    </message>
    <message>
        <source>Keep this post as a template…</source>
        <translation>Diesen Beitrag als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keep “{words}” as an idea</source>
        <translation>„{words}“ als Idee behalten</translation>
    </message>
    <message>
        <source>Keeping the plan as it is now…</source>
        <translation>Der jetzige Plan wird aufgehoben…</translation>
    </message>
    <message>
        <source>Keeps its post from going out.</source>
        <translation>Hält den Beitrag zurück.</translation>
    </message>
    <message>
        <source>Keeps the meaning; one step to undo</source>
        <translation>Der Sinn bleibt; ein Schritt macht es rückgängig</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Kept as an idea</source>
        <translation>Als Idee behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept as an idea: {n} post|Kept as an idea: {n} posts</source>
        <translation>
            <numerusform>Als Idee behalten: {n} Beitrag</numerusform>
            <numerusform>Als Idee behalten: {n} Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept before restoring</source>
        <translation>Vor dem Wiederherstellen gesichert</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, never in the plan file.</source>
        <translation>Liegt im Schlüsselbund des Systems, nie in der Plandatei.</translation>
    </message>
    <message>
        <source>Kept with each save of other words: the first version and the {number} newest.</source>
        <translation>Bei jedem Speichern eines anderen Textes aufgehoben: die erste Version und die {number} neuesten.</translation>
    </message>
    <message numerus="yes">
        <source>Kept, {n} reply|Kept, {n} replies</source>
        <translation>
            <numerusform>Eingehalten, {n} Antwort</numerusform>
            <numerusform>Eingehalten, {n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys 1, 2 and 3. In the week you see when you have set time aside to answer.</source>
        <translation>Tasten 1, 2 und 3. In der Woche siehst du, wann du dir Zeit zum Antworten genommen hast.</translation>
    </message>
    <message>
        <source>Kiln &amp; Loom</source>
        <translation>Ofen &amp; Webstuhl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Art nicht gewählt</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>Kind of the post on {day}</source>
        <translation>Art des Beitrags am {day}</translation>
    </message>
    <message>
        <source>Kind taken off</source>
        <translation>Art entfernt</translation>
    </message>
    <message>
        <source>Kinds of posts</source>
        <translation>Arten von Beiträgen</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>Art…</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Label it as a paid partnership</source>
        <translation>Als bezahlte Partnerschaft kennzeichnen</translation>
    </message>
    <message>
        <source>Label it as made with AI</source>
        <translation>Als mit KI gemacht kennzeichnen</translation>
    </message>
    <message>
        <source>Label the posts</source>
        <translation>Den Beiträgen eine Art geben</translation>
    </message>
    <message>
        <source>Label the posts (opens the first of them).</source>
        <translation>Den Beiträgen eine Art geben (öffnet den ersten davon).</translation>
    </message>
    <message>
        <source>Label the unclear posts</source>
        <translation>Den unklaren Beiträgen eine Art geben</translation>
    </message>
    <message>
        <source>Label the unclear posts (opens them).</source>
        <translation>Den unklaren Beiträgen eine Art geben (öffnet sie).</translation>
    </message>
    <message numerus="yes">
        <source>Label {n} post|Label {n} posts</source>
        <translation>
            <numerusform>{n} Beitrag eine Art geben</numerusform>
            <numerusform>{n} Beiträgen eine Art geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Landscape {form}</source>
        <translation>Querformat {form}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the posts</source>
        <translation>Sprache der Beiträge</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Laptop must be awake</source>
        <translation>Laptop muss wach sein</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day on which it is ignored</source>
        <translation>Letzter Tag, an dem das gilt</translation>
    </message>
    <message>
        <source>Last part of its address</source>
        <translation>Letzter Teil seiner Adresse</translation>
    </message>
    <message>
        <source>Last seen {when}.</source>
        <translation>Zuletzt gesehen: {when}.</translation>
    </message>
    <message>
        <source>Late posts of one account are apart by</source>
        <translation>Abstand verspäteter Beiträge eines Kontos</translation>
    </message>
    <message>
        <source>Lately: {outage}</source>
        <translation>Zuletzt: {outage}</translation>
    </message>
    <message>
        <source>Later than that it waits for your decision.</source>
        <translation>Danach wartet er auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>Later than {late} it is not sent by itself.</source>
        <translation>Später als {late} wird er nicht von selbst gesendet.</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Launch week</source>
        <translation>Startwoche</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Law and advertising codes ask that whoever makes such a claim has the proof beforehand. Which other words are not wanted, the client knows best.</source>
        <translation>Gesetz und Werberegeln verlangen, dass man den Beleg hat, bevor man so etwas behauptet. Welche Wörter sonst unerwünscht sind, weiß der Kunde am besten.</translation>
    </message>
    <message>
        <source>Law or regulator (L): CAP Code 8.17, United States law on sweepstakes, UWG § 5a. A network&apos;s own rule (P): Meta&apos;s promotion guidelines, whose help pages contradict each other. Both read 2026-08.</source>
        <translation>Gesetz oder Behörde (L): CAP Code 8.17, Recht der Vereinigten Staaten zu Gewinnspielen, UWG § 5a. Eigene Regel eines Netzwerks (P): Richtlinien von Meta für Promotionen, deren Hilfeseiten einander widersprechen. Beides gelesen 2026-08.</translation>
    </message>
    <message>
        <source>Law or regulator (L): FTC Act section 5; CAP Code 3.7; EU directives 2005/29/EC (Annex I) and 2024/825, which is applied since 27 September 2026; each group&apos;s own source and date stand in the data file, read 2026-11.</source>
        <translation>Gesetz oder Behörde (L): FTC Act, Abschnitt 5; CAP Code 3.7; EU-Richtlinien 2005/29/EG (Anhang I) und 2024/825, die seit dem 27. September 2026 gilt; Quelle und Datum jeder Gruppe stehen in der Datendatei, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>Law or regulator (L): FTC Endorsement Guides (16 CFR 255, 2023), ASA and CAP guide for influencers (2023), UWG § 5a with the Medienanstalten&apos;s guide (2022), UCPD Annex I; each region&apos;s source and date stand in the data file, read 2026-08 to 2026-11.</source>
        <translation>Gesetz oder Behörde (L): FTC Endorsement Guides (16 CFR 255, 2023), Leitfaden von ASA und CAP für Influencer (2023), UWG § 5a mit dem Leitfaden der Medienanstalten (2022), UCPD Anhang I; Quelle und Datum jeder Region stehen in der Datendatei, gelesen 2026-08 bis 2026-11.</translation>
    </message>
    <message>
        <source>Learn for {client}</source>
        <translation>Für {client} lernen</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Leave &quot;RT&quot; out (shows the text before and after).</source>
        <translation>„RT“ weglassen (zeigt den Text vorher und nachher).</translation>
    </message>
    <message>
        <source>Leave &quot;image of&quot; out (shows the alt text before and after).</source>
        <translation>„Bild von“ weglassen (zeigt den Alternativtext vorher und nachher).</translation>
    </message>
    <message>
        <source>Leave Parley running, or start an agent.</source>
        <translation>Lass Parley laufen, oder starte einen Agenten.</translation>
    </message>
    <message>
        <source>Leave a request out</source>
        <translation>Eine Aufforderung weglassen</translation>
    </message>
    <message>
        <source>Leave a request out (opens the post, with the words selected).</source>
        <translation>Eine Aufforderung weglassen (öffnet den Beitrag, die Wörter sind markiert).</translation>
    </message>
    <message>
        <source>Leave a request out: {post}</source>
        <translation>Eine Aufforderung weglassen: {post}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave it empty to keep what is there.</source>
        <translation>Lass es leer, um zu behalten, was da ist.</translation>
    </message>
    <message>
        <source>Leave out # . and &amp;.</source>
        <translation>Lass # . und &amp; weg.</translation>
    </message>
    <message>
        <source>Leave out the rest.</source>
        <translation>Lass den Rest weg.</translation>
    </message>
    <message>
        <source>Leave readers alone from</source>
        <translation>Ruhe für das Publikum ab</translation>
    </message>
    <message>
        <source>Leave some emoji out</source>
        <translation>Einige Emojis weglassen</translation>
    </message>
    <message>
        <source>Leave some emoji out, or write a dash for them at the start of a line (shows the text before and after).</source>
        <translation>Einige Emojis weglassen oder am Anfang einer Zeile einen Strich dafür setzen (zeigt den Text vorher und nachher).</translation>
    </message>
    <message>
        <source>Leave the last ones out</source>
        <translation>Die letzten weglassen</translation>
    </message>
    <message>
        <source>Leave the last ones out (shows the hashtags before and after).</source>
        <translation>Die letzten weglassen (zeigt die Hashtags vorher und nachher).</translation>
    </message>
    <message>
        <source>Leave the last sentence off every second post. A good photo of the loaf needs no &quot;come and taste it&quot;.</source>
        <translation>Lass den letzten Satz bei jedem zweiten Beitrag weg. Ein gutes Foto vom Brot braucht kein „kommt und probiert es“.</translation>
    </message>
    <message numerus="yes">
        <source>Leave the last {n} hashtag out|Leave the last {n} hashtags out</source>
        <translation>
            <numerusform>{n} Hashtag am Ende weglassen</numerusform>
            <numerusform>{n} Hashtags am Ende weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the problem rows out</source>
        <translation>Problemzeilen weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} day between ({set_by}).|Leave {n} days between ({set_by}).</source>
        <translation>
            <numerusform>Lass {n} Tag dazwischen ({set_by}).</numerusform>
            <numerusform>Lass {n} Tage dazwischen ({set_by}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} minute between two ({set_by}).|Leave {n} minutes between two ({set_by}).</source>
        <translation>
            <numerusform>Lass {n} Minute zwischen zweien ({set_by}).</numerusform>
            <numerusform>Lass {n} Minuten zwischen zweien ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave “RT” out</source>
        <translation>„RT“ weglassen</translation>
    </message>
    <message>
        <source>Leave “image of” out</source>
        <translation>„Bild von“ weglassen</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message numerus="yes">
        <source>Left out {n} row.|Left out {n} rows.</source>
        <translation>
            <numerusform>{n} Zeile ausgelassen.</numerusform>
            <numerusform>{n} Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Less for {network}</source>
        <translation>Weniger für {network}</translation>
    </message>
    <message>
        <source>Let it go on when the reason is over, or look through what waits: move it, make drafts of it, or leave it out.</source>
        <translation>Lass es weitergehen, wenn der Grund vorbei ist, oder sieh durch, was wartet: verschieben, zu Entwürfen machen oder weglassen.</translation>
    </message>
    <message>
        <source>Let it repeat no more</source>
        <translation>Nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Let the post repeat</source>
        <translation>Den Beitrag wiederholen</translation>
    </message>
    <message>
        <source>Let the system start the agent by itself, or stop doing so.</source>
        <translation>Das System den Agenten von selbst starten lassen, oder damit aufhören.</translation>
    </message>
    <message>
        <source>Let this client name the other</source>
        <translation>Diesem Kunden erlauben, den anderen zu nennen</translation>
    </message>
    <message>
        <source>Let this client name the other (opens its sheet).</source>
        <translation>Diesem Kunden erlauben, den anderen zu nennen (öffnet seine Angaben).</translation>
    </message>
    <message>
        <source>Let {client} name {other}</source>
        <translation>{client} darf {other} nennen</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, without spaces.</source>
        <translation>Buchstaben, Ziffern und Bindestriche, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Limits set by {who}.</source>
        <translation>Grenzen gesetzt von: {who}.</translation>
    </message>
    <message>
        <source>Line {number} is not a JSON string.</source>
        <translation>Zeile {number} ist keine JSON-Zeichenkette.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link card: {address}</source>
        <translation>Link-Karte: {address}</translation>
    </message>
    <message>
        <source>Link, hashtags, pictures or settings of their own</source>
        <translation>Eigener Link, eigene Hashtags, Bilder oder Einstellungen</translation>
    </message>
    <message>
        <source>Linked 2 times in one post: {page}.</source>
        <translation>2-mal in einem Beitrag verlinkt: {page}.</translation>
    </message>
    <message>
        <source>LinkedIn answered without saying what it made.</source>
        <translation>LinkedIn hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>LinkedIn cannot use the file.{said}</source>
        <translation>LinkedIn kann die Datei nicht verwenden.{said}</translation>
    </message>
    <message>
        <source>LinkedIn does not allow that. Either your app lacks the product for it, or you do not run the page any more.{said}</source>
        <translation>LinkedIn erlaubt das nicht. Entweder fehlt deiner App das Produkt dafür, oder du verwaltest die Seite nicht mehr.{said}</translation>
    </message>
    <message>
        <source>LinkedIn does not know the version of its interface that this Parley speaks any more. Update Parley.</source>
        <translation>LinkedIn kennt die Fassung seiner Schnittstelle nicht mehr, die dieses Parley spricht. Aktualisiere Parley.</translation>
    </message>
    <message>
        <source>LinkedIn has lost the upload; it is sent again.</source>
        <translation>LinkedIn hat die Datei verloren; sie wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>LinkedIn is still working on the file.</source>
        <translation>LinkedIn arbeitet noch an der Datei.</translation>
    </message>
    <message>
        <source>LinkedIn lets your app post, but not comment. Write the comment by hand.</source>
        <translation>LinkedIn lässt deine App Beiträge schreiben, aber keine Kommentare. Schreibe den Kommentar von Hand.</translation>
    </message>
    <message>
        <source>LinkedIn named an address that is not its own.</source>
        <translation>LinkedIn hat eine Adresse genannt, die nicht seine eigene ist.</translation>
    </message>
    <message>
        <source>LinkedIn says that the post is there already. It could not be looked for.</source>
        <translation>LinkedIn sagt, dass der Beitrag schon da ist. Parley konnte ihn nicht suchen.</translation>
    </message>
    <message>
        <source>LinkedIn takes it for a repeat of a post from minutes ago. Change the words, or wait a while.{said}</source>
        <translation>LinkedIn hält ihn für die Wiederholung eines Beitrags von vor wenigen Minuten. Ändere den Text, oder warte eine Weile.{said}</translation>
    </message>
    <message>
        <source>LinkedIn tells no program about a person’s posts. Look there: {address}</source>
        <translation>LinkedIn sagt keinem Programm etwas über die Beiträge einer Person. Sieh dort nach: {address}</translation>
    </message>
    <message>
        <source>LinkedIn’s answer could not be read.</source>
        <translation>Die Antwort von LinkedIn ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Little time to answer is planned in a week with posts.</source>
        <translation>In einer Woche mit Beiträgen fehlt Zeit zum Antworten.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the window</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at all of the post</source>
        <translation>Den ganzen Beitrag ansehen</translation>
    </message>
    <message>
        <source>Look at it as it is now and make your change again.</source>
        <translation>Sieh nach, wie es jetzt ist, und ändere es noch einmal.</translation>
    </message>
    <message>
        <source>Look at it under Manage… to see how it is now.</source>
        <translation>Sieh unter „Verwalten…“ nach, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Look at the file once more, then import it.</source>
        <translation>Sieh dir die Datei noch einmal an, dann importiere sie.</translation>
    </message>
    <message>
        <source>Look at the finding again.</source>
        <translation>Sieh dir den Hinweis noch einmal an.</translation>
    </message>
    <message>
        <source>Look at {account} on {network}: is it there?</source>
        <translation>Sieh bei {account} auf {network} nach: Ist der Beitrag da?</translation>
    </message>
    <message>
        <source>Look on {network}</source>
        <translation>Auf {network} nachsehen</translation>
    </message>
    <message>
        <source>Look there ({address}), then say --sure.</source>
        <translation>Sieh dort nach ({address}) und gib dann --sure an.</translation>
    </message>
    <message>
        <source>Look there first; the journal says when Parley looks again.</source>
        <translation>Sieh dort zuerst nach; das Protokoll sagt, wann Parley wieder nachsieht.</translation>
    </message>
    <message>
        <source>Look there, then choose.</source>
        <translation>Sieh dort nach, dann wähle.</translation>
    </message>
    <message>
        <source>Look there, then say --sure.</source>
        <translation>Sieh dort nach und gib dann --sure an.</translation>
    </message>
    <message>
        <source>Look there. If it is there, mark it as posted; if not, copy it to a new post.</source>
        <translation>Sieh dort nach. Ist er da, markiere ihn als gepostet; wenn nicht, dupliziere ihn als neuen Beitrag.</translation>
    </message>
    <message>
        <source>Look through what waits</source>
        <translation>Durchsehen, was wartet</translation>
    </message>
    <message>
        <source>Look through what waits (opens the first one).</source>
        <translation>Durchsehen, was wartet (öffnet den ersten).</translation>
    </message>
    <message>
        <source>Looked twice on {network}: it is not there. The same post is sent again.</source>
        <translation>Zweimal auf {network} nachgesehen: Er ist nicht da. Derselbe Beitrag wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Looking at every finding</source>
        <translation>Alle Hinweise werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking at what is planned…</source>
        <translation>Geplantes wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for a copy</source>
        <translation>Eine Kopie wird gesucht</translation>
    </message>
    <message>
        <source>Looking for the newest copy that is whole…</source>
        <translation>Die neueste unversehrte Kopie wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>Looking on {network} did not work: {fault} Looking again {at}.</source>
        <translation>Das Nachsehen auf {network} hat nicht funktioniert: {fault} Noch einmal {at}.</translation>
    </message>
    <message>
        <source>Looking where it is out…</source>
        <translation>Es wird nachgesehen, wo er draußen ist…</translation>
    </message>
    <message>
        <source>Looks at all accounts of a client together, as MIX001 looks at one: each post with up to 19 before it is one window, more than a third that sells is a warning, more than a half an error. A post that goes to several accounts counts once, at its first time. In files that give posts no numbers of their own, the same words on different accounts within 48 hours are one post; addresses, hashtags, spaces and capitals make no difference there.</source>
        <translation>Betrachtet alle Konten eines Kunden zusammen, wie MIX001 eins betrachtet: Jeder Beitrag mit bis zu 19 davor ist ein Zeitraum; wirbt mehr als ein Drittel davon, ist das eine Warnung, mehr als die Hälfte ein Fehler. Ein Beitrag, der an mehrere Konten geht, zählt einmal, zu seiner ersten Zeit. In Dateien, die Beiträgen keine eigenen Nummern geben, sind dieselben Texte auf verschiedenen Konten innerhalb von 48 Stunden ein Beitrag; Adressen, Hashtags, Leerzeichen und Großbuchstaben machen dabei keinen Unterschied.</translation>
    </message>
    <message>
        <source>Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older. These posts together are one window. More than a third of them that sell is a warning, more than a half an error. A post sells when its kind is *promote* or when it asks hard (order, book, a price, a code, a deadline), unless you confirmed that it does not sell. Counted are posts that are out and posts with a date, drafts too; ideas and cancelled posts are not.</source>
        <translation>Betrachtet jeden Beitrag zusammen mit bis zu 19 Beiträgen davor auf demselben Konto, keiner mehr als 90 Tage älter. Diese Beiträge zusammen sind ein Zeitraum. Wirbt mehr als ein Drittel davon, ist das eine Warnung, mehr als die Hälfte ein Fehler. Ein Beitrag wirbt, wenn seine Art *Werbung* ist oder wenn er hart auffordert (bestellen, buchen, ein Preis, ein Code, eine Frist), außer du hast bestätigt, dass er nicht wirbt. Gezählt werden veröffentlichte Beiträge und Beiträge mit Datum, auch Entwürfe; Ideen und abgesagte Beiträge nicht.</translation>
    </message>
    <message>
        <source>Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older: these are one window. It counts the posts that ask, softly (read, look, come by, tell us) or hard (buy, order, book, sign up). More than three fifths is a note. Where you set what a post asks, that counts and not its words. Windows that follow each other above the limit are one finding, told by the worst of them. Fewer than 8 posts are not judged.</source>
        <translation>Betrachtet jeden Beitrag zusammen mit bis zu 19 Beiträgen davor auf demselben Konto, keiner mehr als 90 Tage älter: Das ist ein Zeitraum. Gezählt werden die Beiträge, die auffordern, sanft (lesen, schauen, vorbeikommen, uns erzählen) oder hart (kaufen, bestellen, buchen, anmelden). Mehr als drei Fünftel ergeben eine Anmerkung. Wo du gesetzt hast, wozu ein Beitrag auffordert, zählt das und nicht sein Text. Zeiträume, die über der Grenze aufeinander folgen, sind ein Hinweis; genannt wird der schlimmste. Weniger als 8 Beiträge werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older: these are one window. It counts the posts that have no kind and whose words do not sell. More than a fifth is a note. Windows that follow each other above the limit are one finding, told by the worst of them. Fewer than 8 posts are not judged.</source>
        <translation>Betrachtet jeden Beitrag zusammen mit bis zu 19 Beiträgen davor auf demselben Konto, keiner mehr als 90 Tage älter: Das ist ein Zeitraum. Gezählt werden die Beiträge, die keine Art haben und deren Text nicht wirbt. Mehr als ein Fünftel ergibt eine Anmerkung. Zeiträume, die über der Grenze aufeinander folgen, sind ein Hinweis; genannt wird der schlimmste. Weniger als 8 Beiträge werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older: these are one window. It counts the posts with a picture or a video. Fewer than half is a note. Windows that follow each other below the limit are one finding, told by the worst of them. Fewer than 8 posts are not judged. Networks that take no pictures are left out. In a plan that is read from a file, a window in which no post names a picture is left out too: there the pictures are often kept elsewhere. Set another number for each account that needs one.</source>
        <translation>Betrachtet jeden Beitrag zusammen mit bis zu 19 Beiträgen davor auf demselben Konto, keiner mehr als 90 Tage älter: Das ist ein Zeitraum. Gezählt werden die Beiträge mit Bild oder Video. Weniger als die Hälfte ergibt eine Anmerkung. Zeiträume, die unter der Grenze aufeinander folgen, sind ein Hinweis; genannt wird der schlimmste. Weniger als 8 Beiträge werden nicht beurteilt. Netzwerke, die keine Bilder nehmen, bleiben außen vor. In einem Plan, der aus einer Datei gelesen wird, bleibt auch ein Zeitraum außen vor, in dem kein Beitrag ein Bild nennt: Dort liegen die Bilder oft woanders. Setze für jedes Konto, das eine andere Zahl braucht, eine eigene.</translation>
    </message>
    <message>
        <source>Looks at everything that is ignored once all other rules have run over the whole plan. It names what hides no finding, what has reached its end, and what was ignored without a reason. What belongs to a rule that did not run is left alone: it may be needed again.</source>
        <translation>Sieht sich alles an, was übergangen wird, nachdem alle anderen Regeln über den ganzen Plan gelaufen sind. Sie nennt, was keinen Hinweis verbirgt, was sein Ende erreicht hat und was ohne Begründung übergangen wurde. Was zu einer Regel gehört, die nicht gelaufen ist, bleibt außen vor: Es kann wieder gebraucht werden.</translation>
    </message>
    <message>
        <source>Looks at posts that are marked *promote* and ask hard (buy, order, a price, a code). It speaks when fewer than 12 words of the post are its own, and none of them tells, teaches, proves, asks, jokes or says what the thing is good for. Own words are those left when addresses, hashtags, @names, numbers and the words that sell (&quot;20 % off&quot;, &quot;order now&quot;) are taken out. A question anywhere in the text is enough to be left alone. English and German.</source>
        <translation>Sieht sich Beiträge an, die als *Werbung* markiert sind und hart auffordern (kaufen, bestellen, ein Preis, ein Code). Die Regel meldet sich, wenn weniger als 12 Wörter des Beitrags eigene sind und keins davon erzählt, erklärt, belegt, fragt, scherzt oder sagt, wozu die Sache gut ist. Eigene Wörter sind die, die bleiben, wenn Adressen, Hashtags, @Namen, Zahlen und die werbenden Wörter („20 % Rabatt“, „jetzt bestellen“) herausgenommen sind. Eine Frage irgendwo im Text genügt, um außen vor zu bleiben. Englisch und Deutsch.</translation>
    </message>
    <message>
        <source>Looks at posts that make people write: questions and invitations to everybody, posts marked *converse*, contests, and posts with a word for a launch. When no time to answer is set aside within 2 hours after one goes out, it says so. Time beside another post, or on its own, is as good. A post that is out already is not told, and a plan read from a file knows of no such times, so nothing is said of it.</source>
        <translation>Sieht sich Beiträge an, bei denen Leute schreiben: Fragen und Einladungen an alle, als *Gespräch* markierte Beiträge, Gewinnspiele und Beiträge mit einem Wort für eine Neuvorstellung. Wenn innerhalb von 2 Stunden danach keine Antwortzeit vorgesehen ist, sagt die Regel das. Zeit neben einem anderen Beitrag oder für sich ist genauso gut. Ein schon veröffentlichter Beitrag wird nicht genannt, und ein Plan aus einer Datei kennt keine solchen Zeiten, deshalb wird dazu nichts gesagt.</translation>
    </message>
    <message>
        <source>Looks at posts that you marked as paid, as a gift, as earning a share of what is bought, or as written by own staff, and at posts with an address or words of a partner programme (&quot;use my code&quot;, &quot;affiliate link&quot;). They need a label that the client&apos;s region accepts, where it is seen at once: before the network cuts the text off, not among hashtags, not at the end.</source>
        <translation>Sieht sich Beiträge an, die du als bezahlt, als Geschenk, als am Verkauf beteiligt oder als von eigenen Leuten geschrieben markiert hast, und Beiträge mit einer Adresse oder Wörtern eines Partnerprogramms („mit meinem Code“, „Affiliate-Link“). Sie brauchen eine Kennzeichnung, die in der Region des Kunden anerkannt ist, und zwar dort, wo man sie gleich sieht: bevor das Netzwerk den Text abschneidet, nicht zwischen Hashtags, nicht am Ende.</translation>
    </message>
    <message>
        <source>Looks at the last post of each account. When it is less than 7 days ahead, or already past with nothing after it, that is a warning, one for each account. When the last post is more than 30 days past, nothing is said: then the account is at rest.</source>
        <translation>Sieht sich den letzten Beitrag jedes Kontos an. Liegt er weniger als 7 Tage voraus oder schon zurück, ohne dass etwas folgt, ist das eine Warnung, eine je Konto. Liegt der letzte Beitrag mehr als 30 Tage zurück, wird nichts gesagt: Dann ruht das Konto.</translation>
    </message>
    <message>
        <source>Looks for one kind other than promotion, which has rules of its own. Each post and up to 19 posts before it on the same account, none more than 90 days older, are one window. More than seven tenths of one kind in it is a note. So are six posts of one kind in a row, posts that are out included. Posts without a kind count for none and end a row. Fewer than 8 posts are not judged for the share. A row that lies within windows that are told already is not told again.</source>
        <translation>Sucht nach einer Art, die überwiegt, außer der Werbung, die eigene Regeln hat. Jeder Beitrag und bis zu 19 Beiträge davor auf demselben Konto, keiner mehr als 90 Tage älter, sind ein Zeitraum. Mehr als sieben Zehntel einer Art darin ergeben eine Anmerkung. Sechs Beiträge einer Art hintereinander ebenso, veröffentlichte eingeschlossen. Beiträge ohne Art zählen für keine und beenden eine Reihe. Weniger als 8 Beiträge werden beim Anteil nicht beurteilt. Eine Reihe innerhalb von Zeiträumen, die schon genannt sind, wird nicht noch einmal genannt.</translation>
    </message>
    <message>
        <source>Looks for posts in a row on one account that neither ask nor invite. It speaks when there are 10 of them, or when 14 days have passed and 4 of the posts fall into the last 14 days before a post that is still to come. Posts that are out count; a row that is over before now is not told. One row is one finding.</source>
        <translation>Sucht nach Beiträgen hintereinander auf einem Konto, die weder fragen noch einladen. Die Regel meldet sich, wenn es 10 sind oder wenn 14 Tage vergangen sind und 4 der Beiträge in die letzten 14 Tage vor einem Beitrag fallen, der noch kommt. Veröffentlichte Beiträge zählen; eine Reihe, die schon vorbei ist, wird nicht genannt. Eine Reihe ist ein Hinweis.</translation>
    </message>
    <message>
        <source>Looks for words that have a better one</source>
        <translation>Sucht Wörter, für die es ein besseres gibt</translation>
    </message>
    <message>
        <source>Looks for words that you do not want</source>
        <translation>Sucht Wörter, die du nicht willst</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Made for children</source>
        <translation>Für Kinder gemacht</translation>
    </message>
    <message>
        <source>Made or changed with AI so that it looks real.</source>
        <translation>Mit KI gemacht oder so verändert, dass es echt aussieht.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie machen</translation>
    </message>
    <message>
        <source>Make it a story</source>
        <translation>Zur Geschichte machen</translation>
    </message>
    <message>
        <source>Make it shorter or smaller and add it again.</source>
        <translation>Mach es kürzer oder kleiner und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Make one first, then write for it.</source>
        <translation>Lege erst einen an, dann schreibe für ihn.</translation>
    </message>
    <message>
        <source>Make one.</source>
        <translation>Mach eine.</translation>
    </message>
    <message>
        <source>Make one. While Parley or an agent runs, one is made each day.</source>
        <translation>Mach eine. Solange Parley oder ein Agent läuft, entsteht jeden Tag eine.</translation>
    </message>
    <message>
        <source>Make the sample again as it was at first</source>
        <translation>Das Beispiel wieder herstellen, wie es anfangs war</translation>
    </message>
    <message>
        <source>Makes people smile</source>
        <translation>Bringt zum Lächeln</translation>
    </message>
    <message>
        <source>Making the copy ready…</source>
        <translation>Die Kopie wird vorbereitet…</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Many posts have no kind, so the mix cannot be judged well.</source>
        <translation>Viele Beiträge haben keine Art, die Mischung bleibt unklar.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Schon gepostet</translation>
    </message>
    <message>
        <source>Mark it as decorative</source>
        <translation>Als Schmuckbild markieren</translation>
    </message>
    <message>
        <source>Mark it as decorative (opens the picture).</source>
        <translation>Als Schmuckbild markieren (öffnet das Bild).</translation>
    </message>
    <message>
        <source>Mark it as promote</source>
        <translation>Als Werbung markieren</translation>
    </message>
    <message>
        <source>Mark it as promote (shows the mix before and after).</source>
        <translation>Als Werbung markieren (zeigt die Mischung vorher und nachher).</translation>
    </message>
    <message>
        <source>Mark it as the kind it reads like</source>
        <translation>Als die Art markieren, nach der er klingt</translation>
    </message>
    <message>
        <source>Mark it as the kind it reads like (shows the mix before and after).</source>
        <translation>Als die Art markieren, nach der er klingt (zeigt die Mischung vorher und nachher).</translation>
    </message>
    <message>
        <source>Mark it as what it is, or add what the kind promises: to a tip, the tip.</source>
        <translation>Markiere ihn als das, was er ist, oder ergänze, was die Art verspricht: beim Tipp den Tipp.</translation>
    </message>
    <message>
        <source>Mark it as {kind}</source>
        <translation>Als {kind} markieren</translation>
    </message>
    <message>
        <source>Marked *promote*: &quot;Two for one on all cookies&quot;, on Remembrance Day.</source>
        <translation>Markiert als *Werbung*: „Alle Plätzchen: zwei zum Preis von einem“, am Volkstrauertag.</translation>
    </message>
    <message>
        <source>Marked *story*: &quot;Our oven turned sixty. To celebrate, 20 % off all rye. Order now.&quot;</source>
        <translation>Markiert als *Geschichte*: „Unser Ofen ist sechzig geworden. Zur Feier 20 % auf alles aus Roggen. Jetzt bestellen.“</translation>
    </message>
    <message>
        <source>Marked *teach*: &quot;We close at 14:00 on Thursday for the fire inspection.&quot; It reads like service.</source>
        <translation>Markiert als *Wissen*: „Am Donnerstag schließen wir um 14:00 wegen der Brandschau.“ Es klingt nach Service.</translation>
    </message>
    <message>
        <source>Marked as live</source>
        <translation>Als online vermerkt</translation>
    </message>
    <message>
        <source>Marked as posted by hand</source>
        <translation>Als von Hand gepostet markiert</translation>
    </message>
    <message>
        <source>Marked as posted by hand.</source>
        <translation>Als von Hand gepostet markiert.</translation>
    </message>
    <message>
        <source>Marked as {kind}</source>
        <translation>Als „{kind}“ markiert</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} post as {kind}|Marked {n} posts as {kind}</source>
        <translation>
            <numerusform>{n} Beitrag als „{kind}“ markiert</numerusform>
            <numerusform>{n} Beiträge als „{kind}“ markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mastodon answered without saying what it made.</source>
        <translation>Mastodon hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Mastodon is still working on the picture.</source>
        <translation>Mastodon arbeitet noch an dem Bild.</translation>
    </message>
    <message>
        <source>Mastodon took the picture without naming it.</source>
        <translation>Mastodon hat das Bild angenommen, ohne es zu benennen.</translation>
    </message>
    <message>
        <source>Mastodon took the post and does not show it.</source>
        <translation>Mastodon hat den Beitrag angenommen und zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>Mastodon&apos;s answer could not be read.</source>
        <translation>Die Antwort von Mastodon ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mend that on its machine.</source>
        <translation>Behebe das auf seinem Computer.</translation>
    </message>
    <message>
        <source>Mend the problem rows in the file, or leave them out</source>
        <translation>Behebe die Problemzeilen in der Datei oder lass sie weg</translation>
    </message>
    <message>
        <source>Mend this first.</source>
        <translation>Behebe zuerst das.</translation>
    </message>
    <message>
        <source>Mend this first: the rest of the plan was not looked at.</source>
        <translation>Behebe zuerst das: Der Rest des Plans wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Mend this, then look again.</source>
        <translation>Behebe das, dann sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>Merge or space them</source>
        <translation>Zusammenlegen oder verteilen</translation>
    </message>
    <message>
        <source>Merge or space them (opens the last one).</source>
        <translation>Zusammenlegen oder verteilen (öffnet den letzten).</translation>
    </message>
    <message>
        <source>Merge or space them: {post}</source>
        <translation>Zusammenlegen oder verteilen: {post}</translation>
    </message>
    <message>
        <source>Messages while you look elsewhere. Several at once are one message, at most one a minute.</source>
        <translation>Mitteilungen, während du woanders hinsiehst. Mehrere zugleich werden eine, höchstens eine pro Minute.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Mix and findings (F8)</source>
        <translation>Mischung und Hinweise (F8)</translation>
    </message>
    <message>
        <source>Mix of kinds</source>
        <translation>Mischung der Arten</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month first: 3/12 is 12 March</source>
        <translation>Monat zuerst: 3/12 ist der 12. März</translation>
    </message>
    <message>
        <source>Month, week, agenda</source>
        <translation>Monat, Woche, Agenda</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Mehr zu {account}</translation>
    </message>
    <message>
        <source>More for {network}</source>
        <translation>Mehr für {network}</translation>
    </message>
    <message>
        <source>More hashtags than the network takes, or than is usually advised.</source>
        <translation>Mehr Hashtags, als das Netzwerk nimmt oder man empfiehlt.</translation>
    </message>
    <message>
        <source>More than one offer on one day on one account.</source>
        <translation>Mehr als ein Angebot an einem Tag auf einem Konto.</translation>
    </message>
    <message>
        <source>More: {link}.</source>
        <translation>Mehr: {link}.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Most posts ask the reader for something.</source>
        <translation>Die meisten Beiträge fordern ihre Leser zu etwas auf.</translation>
    </message>
    <message>
        <source>Most sites can bring it back; ask yours.</source>
        <translation>Die meisten Websites können ihn zurückholen; frage deine.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a sales post to a later week</source>
        <translation>Einen Werbebeitrag in eine spätere Woche verschieben</translation>
    </message>
    <message>
        <source>Move a sales post to a later week (opens it).</source>
        <translation>Einen Werbebeitrag in eine spätere Woche verschieben (öffnet ihn).</translation>
    </message>
    <message>
        <source>Move by a day or a week</source>
        <translation>Einen Tag oder eine Woche weiter</translation>
    </message>
    <message>
        <source>Move forward by the gap</source>
        <translation>Um die Lücke nach hinten verschieben</translation>
    </message>
    <message>
        <source>Move forward by the gap (shows the new time first).</source>
        <translation>Um die Lücke nach hinten verschieben (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move forward by the gap to {time}</source>
        <translation>Um die Lücke nach hinten verschieben, auf {time}</translation>
    </message>
    <message>
        <source>Move it before the end, write the new end, or take it out of the plan.</source>
        <translation>Verschiebe ihn vor das Ende, schreibe das neue Ende oder nimm ihn aus dem Plan.</translation>
    </message>
    <message>
        <source>Move it to the day from which it may come again</source>
        <translation>Auf den Tag verschieben, ab dem er wiederkommen darf</translation>
    </message>
    <message>
        <source>Move it to the day from which it may come again (shows the new day first).</source>
        <translation>Auf den Tag verschieben, ab dem er wiederkommen darf (zeigt zuerst den neuen Tag).</translation>
    </message>
    <message>
        <source>Move it to the day it names</source>
        <translation>Auf den Tag verschieben, den er nennt</translation>
    </message>
    <message>
        <source>Move it to the day it names (shows the new time first).</source>
        <translation>Auf den Tag verschieben, den er nennt (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move it to the end of the quiet hours</source>
        <translation>Ans Ende der Ruhezeiten verschieben</translation>
    </message>
    <message>
        <source>Move it to the end of the quiet hours (shows the new time first).</source>
        <translation>Ans Ende der Ruhezeiten verschieben (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move it to the last day on which it is true</source>
        <translation>Auf den letzten Tag verschieben, an dem es stimmt</translation>
    </message>
    <message>
        <source>Move it to the last day on which it is true (shows the new time first).</source>
        <translation>Auf den letzten Tag verschieben, an dem es stimmt (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move it to the next day on which this time is still to come</source>
        <translation>Auf den nächsten Tag verschieben, an dem diese Zeit noch kommt</translation>
    </message>
    <message>
        <source>Move it to the next day on which this time is still to come (shows the new time first).</source>
        <translation>Auf den nächsten Tag verschieben, an dem diese Zeit noch kommt (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move it to the next day that is no memorial</source>
        <translation>Auf den nächsten Tag verschieben, der kein Gedenktag ist</translation>
    </message>
    <message>
        <source>Move it to the next day that is no memorial (shows the new time first).</source>
        <translation>Auf den nächsten Tag verschieben, der kein Gedenktag ist (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move the later offer to the next day without one</source>
        <translation>Das spätere Angebot auf den nächsten Tag ohne Angebot verschieben</translation>
    </message>
    <message>
        <source>Move the later offer to the next day without one (shows the new day first).</source>
        <translation>Das spätere Angebot auf den nächsten Tag ohne Angebot verschieben (zeigt zuerst den neuen Tag).</translation>
    </message>
    <message>
        <source>Move the later one to the next free time</source>
        <translation>Den späteren auf die nächste freie Zeit verschieben</translation>
    </message>
    <message>
        <source>Move the later one to the next free time (shows the new time first).</source>
        <translation>Den späteren auf die nächste freie Zeit verschieben (zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move the link to the first comment</source>
        <translation>Den Link in den ersten Kommentar verschieben</translation>
    </message>
    <message>
        <source>Move the link to the first comment (shows the post before and after).</source>
        <translation>Den Link in den ersten Kommentar verschieben (zeigt den Beitrag vorher und nachher).</translation>
    </message>
    <message>
        <source>Move the post by a day or a week</source>
        <translation>Beitrag um einen Tag oder eine Woche verschieben</translation>
    </message>
    <message>
        <source>Move to next slot</source>
        <translation>Nächster Sendeplatz</translation>
    </message>
    <message>
        <source>Move to the next free slot</source>
        <translation>Auf den nächsten freien Sendeplatz</translation>
    </message>
    <message>
        <source>Move to where time to answer is set aside</source>
        <translation>Dorthin verschieben, wo Antwortzeit vorgesehen ist</translation>
    </message>
    <message>
        <source>Move to where time to answer is set aside already, later in the same week (unsafe: shows the new time first).</source>
        <translation>Dorthin verschieben, wo schon Antwortzeit vorgesehen ist, später in derselben Woche (nicht sicher: zeigt zuerst die neue Zeit).</translation>
    </message>
    <message>
        <source>Move to {there}</source>
        <translation>Auf den {there} verschieben</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben auf…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} of these {all} to {days}|Move {n} of these {all} to {days}</source>
        <translation>
            <numerusform>{n} dieser {all} auf andere Tage verschieben: {days}</numerusform>
            <numerusform>{n} dieser {all} auf andere Tage verschieben: {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} post to the next days with room|Move {n} posts to the next days with room</source>
        <translation>
            <numerusform>{n} Beitrag auf die nächsten Tage mit Platz verschieben</numerusform>
            <numerusform>{n} Beiträge auf die nächsten Tage mit Platz verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} post|Move {n} posts</source>
        <translation>
            <numerusform>{n} Beitrag verschieben</numerusform>
            <numerusform>{n} Beiträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {posts} posts to the next free times</source>
        <translation>{posts} Beiträge auf die nächsten freien Zeiten verschieben</translation>
    </message>
    <message>
        <source>Move {post} to {day}</source>
        <translation>{post} auf den {day} verschieben</translation>
    </message>
    <message>
        <source>Move {post} to {day}, {time:%H:%M}</source>
        <translation>Auf den {day}, {time:%H:%M} verschieben: {post}</translation>
    </message>
    <message>
        <source>Move {words}</source>
        <translation>{words} verschieben</translation>
    </message>
    <message>
        <source>Move “{words}” to</source>
        <translation>„{words}“ verschieben auf</translation>
    </message>
    <message>
        <source>Moved to {day}, {time}</source>
        <translation>Verschoben auf {day}, {time}</translation>
    </message>
    <message>
        <source>Moved to {time}</source>
        <translation>Verschoben auf {time}</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} post to {day}|Moved {n} posts to {day}</source>
        <translation>
            <numerusform>{n} Beitrag auf {day} verschoben</numerusform>
            <numerusform>{n} Beiträge auf {day} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} post|Moved {n} posts</source>
        <translation>
            <numerusform>{n} Beitrag verschoben</numerusform>
            <numerusform>{n} Beiträge verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {posts} {n} day earlier|Moved {posts} {n} days earlier</source>
        <translation>
            <numerusform>{posts} {n} Tag früher gelegt</numerusform>
            <numerusform>{posts} {n} Tage früher gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {posts} {n} day later|Moved {posts} {n} days later</source>
        <translation>
            <numerusform>{posts} {n} Tag später gelegt</numerusform>
            <numerusform>{posts} {n} Tage später gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Mein Betrieb</translation>
    </message>
    <message>
        <source>MySpace has had no way in for programs since 2014: paste the words on its page.</source>
        <translation>MySpace hat seit 2014 keinen Zugang für Programme: Füge den Text auf seiner Seite ein.</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a copy of it.</source>
        <translation>Nenne eine Kopie davon.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nenne eine Datei.</translation>
    </message>
    <message>
        <source>Name a file: python main.py restore FILE</source>
        <translation>Nenne eine Datei: python main.py restore DATEI</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Name of the event or offer</source>
        <translation>Name der Veranstaltung oder des Angebots</translation>
    </message>
    <message>
        <source>Name one with --handle.</source>
        <translation>Nenne eines mit --handle.</translation>
    </message>
    <message>
        <source>Name one with --network.</source>
        <translation>Nenne eines mit --network.</translation>
    </message>
    <message>
        <source>Name the proof</source>
        <translation>Beleg nennen</translation>
    </message>
    <message>
        <source>Name the proof (opens the post).</source>
        <translation>Beleg nennen (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Name them as Parley does ({what}, …); files of Buffer and Hootsuite are told by their own columns.</source>
        <translation>Nenne sie wie Parley ({what}, …); Dateien von Buffer und Hootsuite sind an ihren eigenen Spalten zu erkennen.</translation>
    </message>
    <message>
        <source>Names are found as whole words in any case, with &quot;&amp;&quot; or &quot;and&quot;. A name of one word that is an ordinary word or a first name (&quot;Bloom&quot;, &quot;Anna&quot;), or has four letters or fewer, is found only as the client writes it, not at the start of a sentence and not after &quot;the&quot; or &quot;my&quot;; a German noun (&quot;Blume&quot;) only after &quot;von&quot; or &quot;bei&quot;, a month or a weekday never. A name of ordinary words (&quot;The Tea Room&quot;, &quot;Apple Tree&quot;) is found only as the client writes it. Names that a client may name (on its sheet), and what both have in common, are left alone.</source>
        <translation>Namen werden als ganze Wörter gefunden, groß oder klein, mit „&amp;“ oder „und“. Ein Name aus einem Wort, das ein gewöhnliches Wort oder ein Vorname ist („Bloom“, „Anna“) oder höchstens vier Buchstaben hat, wird nur so gefunden, wie der Kunde ihn schreibt, nicht am Satzanfang und nicht nach „the“ oder „my“; ein deutsches Hauptwort („Blume“) nur nach „von“ oder „bei“, ein Monat oder Wochentag nie. Ein Name aus gewöhnlichen Wörtern („The Tea Room“, „Apple Tree“) wird nur so gefunden, wie der Kunde ihn schreibt. Namen, die ein Kunde nennen darf (in seinen Angaben), und was beide gemeinsam haben, bleiben außen vor.</translation>
    </message>
    <message>
        <source>Names of up to three accounts, which are asked.</source>
        <translation>Namen von bis zu drei Konten, die gefragt werden.</translation>
    </message>
    <message>
        <source>Names, with commas between. New ones are made.</source>
        <translation>Namen, mit Kommas dazwischen. Neue werden angelegt.</translation>
    </message>
    <message>
        <source>Names, with commas between. They have to be on the site already.</source>
        <translation>Namen, mit Kommas dazwischen. Es muss sie auf der Website schon geben.</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Braucht einen Blick</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network of these posts</source>
        <translation>Netzwerk dieser Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>Never a burst: at most one post per account in {n} minute. Change this in Settings, Publishing.|Never a burst: at most one post per account in {n} minutes. Change this in Settings, Publishing.</source>
        <translation>
            <numerusform>Nie alles auf einmal: höchstens ein Beitrag je Konto in {n} Minute. Änderbar unter „Einstellungen“, „Veröffentlichen“.</numerusform>
            <numerusform>Nie alles auf einmal: höchstens ein Beitrag je Konto in {n} Minuten. Änderbar unter „Einstellungen“, „Veröffentlichen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>New account {handle} on {network_label}: planned, not connected.</source>
        <translation>Neues Konto {handle} auf {network_label}: vorgemerkt, nicht verbunden.</translation>
    </message>
    <message>
        <source>New accounts, planned, not connected: {names}. Their posts wait until you connect them.</source>
        <translation>Neue Konten, vorgemerkt, nicht verbunden: {names}. Ihre Beiträge warten, bis du sie verbindest.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New client {name}, planned in {key}.</source>
        <translation>Neuer Kunde {name}, geplant wird in {key}.</translation>
    </message>
    <message>
        <source>New finding {code}: {message}</source>
        <translation>Neuer Hinweis {code}: {message}</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>New part of a thread</source>
        <translation>Neuer Teil eines Threads</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>New post (N)</source>
        <translation>Neuer Beitrag (N)</translation>
    </message>
    <message>
        <source>New post called “{words}”</source>
        <translation>Neuer Beitrag „{words}“</translation>
    </message>
    <message>
        <source>New post on {day}</source>
        <translation>Neuer Beitrag am {day}</translation>
    </message>
    <message>
        <source>New post on {day}, {time}</source>
        <translation>Neuer Beitrag am {day}, {time}</translation>
    </message>
    <message>
        <source>New post, or the key N. The composer shows how each network cuts the words, counts as the network counts, and says what a question would change.</source>
        <translation>Neuer Beitrag, oder die Taste N. Der Editor zeigt, wie jedes Netzwerk den Text kürzt, zählt, wie das Netzwerk zählt, und sagt, was eine Frage ändern würde.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>News and politics</source>
        <translation>Nachrichten und Politik</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Nächster freier Sendeplatz</translation>
    </message>
    <message>
        <source>Next free slot: {words}. {because}</source>
        <translation>Nächster freier Sendeplatz: {words}. {because}</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next try {at}.</source>
        <translation>Nächster Versuch {at}.</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>Next, previous finding</source>
        <translation>Nächster, vorheriger Hinweis</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>Nächster, vorheriger Bereich</translation>
    </message>
    <message>
        <source>Next: {due}, {network}, {headline}</source>
        <translation>Als Nächstes: {due}, {network}, {headline}</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Nächster: {when}</translation>
    </message>
    <message>
        <source>Nextdoor&apos;s page shows the words already; choose there who sees them.</source>
        <translation>Die Seite von Nextdoor zeigt den Text schon; wähle dort, wer ihn sieht.</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>number</comment>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Bluesky server answers at that address.</source>
        <translation>Unter dieser Adresse antwortet kein Server von Bluesky.</translation>
    </message>
    <message>
        <source>No Mastodon server answers at that address.</source>
        <translation>Unter dieser Adresse antwortet kein Server von Mastodon.</translation>
    </message>
    <message>
        <source>No Page of this sign-in has an Instagram account. Connect the two in the Page’s settings, under Linked accounts.</source>
        <translation>Keine Seite dieser Anmeldung hat ein Instagram-Konto. Verbinde beide in den Einstellungen der Seite unter „Verknüpfte Konten“.</translation>
    </message>
    <message>
        <source>No WordPress account of this client is connected. Connect one first, or choose another place.</source>
        <translation>Kein WordPress-Konto dieses Kunden ist verbunden. Verbinde zuerst eines oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>No WordPress answers at {who}, or its REST interface is switched off.</source>
        <translation>Bei {who} antwortet kein WordPress, oder die REST-Schnittstelle ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>No account needs one yet; there is nowhere to keep one here.</source>
        <translation>Noch braucht kein Konto eines; hier ließe sich keines aufbewahren.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Noch keine Konten.</translation>
    </message>
    <message>
        <source>No alt text yet</source>
        <translation>Noch kein Alternativtext</translation>
    </message>
    <message>
        <source>No answer is written down yet.</source>
        <translation>Noch ist keine Antwort vermerkt.</translation>
    </message>
    <message>
        <source>No button</source>
        <translation>Keine Schaltfläche</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Ohne Untertitel</translation>
    </message>
    <message>
        <source>No certain answer came</source>
        <translation>Es kam keine sichere Antwort</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Keine Kommentare</translation>
    </message>
    <message>
        <source>No emoji has that name.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>No finding comes or goes</source>
        <translation>Kein Hinweis kommt oder geht</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>No findings any more.</source>
        <translation>Keine Hinweise mehr.</translation>
    </message>
    <message>
        <source>No forwarding and saving</source>
        <translation>Kein Weiterleiten und Speichern</translation>
    </message>
    <message>
        <source>No idea has these words</source>
        <translation>Keine Idee enthält diese Wörter</translation>
    </message>
    <message>
        <source>No idea of this kind waits</source>
        <translation>Keine Idee dieser Art wartet</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>No kind yet</source>
        <translation>Noch ohne Art</translation>
    </message>
    <message>
        <source>No longer in the past</source>
        <translation>Nicht mehr in der Vergangenheit</translation>
    </message>
    <message>
        <source>No longer: {finding}</source>
        <translation>Nicht mehr: {finding}</translation>
    </message>
    <message>
        <source>No more gap of {days} days</source>
        <translation>Keine Lücke von {days} Tagen mehr</translation>
    </message>
    <message>
        <source>No more {offers} offers on one day</source>
        <translation>Nicht mehr {offers} Angebote an einem Tag</translation>
    </message>
    <message>
        <source>No more {posts} posts close together</source>
        <translation>Nicht mehr {posts} Beiträge dicht beieinander</translation>
    </message>
    <message>
        <source>No more {run} promotions in a row</source>
        <translation>Nicht mehr {run} Werbebeiträge hintereinander</translation>
    </message>
    <message>
        <source>No moving or fading</source>
        <translation>Keine Bewegung, kein Überblenden</translation>
    </message>
    <message>
        <source>No other match after this.</source>
        <translation>Kein weiterer Treffer danach.</translation>
    </message>
    <message>
        <source>No other match before this.</source>
        <translation>Kein weiterer Treffer davor.</translation>
    </message>
    <message>
        <source>No password is stored for {name} on {network_label}</source>
        <translation>Für {name} auf {network_label} ist kein Passwort gespeichert</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>Kein Plan ist offen</translation>
    </message>
    <message>
        <source>No planned post is lost.</source>
        <translation>Kein geplanter Beitrag geht verloren.</translation>
    </message>
    <message>
        <source>No planned post waits for it.</source>
        <translation>Kein geplanter Beitrag wartet darauf.</translation>
    </message>
    <message>
        <source>No post has these words. A word is found by its beginning.</source>
        <translation>Kein Beitrag enthält diese Wörter. Ein Wort wird an seinem Anfang gefunden.</translation>
    </message>
    <message>
        <source>No post is due</source>
        <translation>Kein Beitrag ist fällig</translation>
    </message>
    <message>
        <source>No post is due.</source>
        <translation>Kein Beitrag ist fällig.</translation>
    </message>
    <message>
        <source>No post was planned and none went out.</source>
        <translation>Kein Beitrag war geplant, und keiner ging raus.</translation>
    </message>
    <message>
        <source>No posting slots yet</source>
        <translation>Noch keine Sendeplätze</translation>
    </message>
    <message>
        <source>No posting slots yet. With a weekly rhythm, free slots stand here.</source>
        <translation>Noch keine Sendeplätze. Mit einem Wochenrhythmus stehen hier die freien.</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>Keine Beiträge</translation>
    </message>
    <message>
        <source>No posts wait</source>
        <translation>Kein Beitrag wartet</translation>
    </message>
    <message>
        <source>No posts yet. Fill its slots a week at a time, or click a day.</source>
        <translation>Noch keine Beiträge. Fülle die Sendeplätze Woche für Woche oder klicke auf einen Tag.</translation>
    </message>
    <message>
        <source>No posts yet. Fill its slots, or click a time.</source>
        <translation>Noch keine Beiträge. Fülle die Sendeplätze oder klicke auf eine Uhrzeit.</translation>
    </message>
    <message>
        <source>No preview of links</source>
        <translation>Keine Vorschau von Links</translation>
    </message>
    <message>
        <source>No row can be imported</source>
        <translation>Keine Zeile lässt sich importieren</translation>
    </message>
    <message>
        <source>No rule begins with “{prefix}”.</source>
        <translation>Keine Regel beginnt mit „{prefix}“.</translation>
    </message>
    <message>
        <source>No safe connection to {place} could be made: {words}. Check the certificate and sslmode.</source>
        <translation>Es ließ sich keine sichere Verbindung herstellen: {place}, {words}. Prüfe Zertifikat und sslmode.</translation>
    </message>
    <message>
        <source>No slot is free in the next four weeks. Slots are set on the client’s sheet, under “Weekly rhythm”.</source>
        <translation>In den nächsten vier Wochen ist kein Sendeplatz frei. Sendeplätze legst du beim Kunden unter „Wochenrhythmus“ fest.</translation>
    </message>
    <message>
        <source>No slots yet. Choose how often above, or press + under a day.</source>
        <translation>Noch keine Sendeplätze. Wähle oben, wie oft, oder drücke + unter einem Tag.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning, 2026-08: a count needs something to count.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung, 2026-08: Wer zählt, braucht etwas zu zählen.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning, 2026-11.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung, 2026-11.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning, 2026-11. On the sample plan of 32 posts it finds nothing.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung, 2026-11. Im Beispielplan mit 32 Beiträgen findet sie nichts.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning, 2026-11. The word lists were checked by hand on 2,157 labelled company posts (CrowdFlower corporate messaging, 2015): they mark 3 of 1,490 posts that inform and none of 160 replies. Of the offers kept back to test them they find about 8 in 10, of 60 written later in freer words 3 in 10.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung, 2026-11. Die Wortlisten wurden von Hand an 2.157 eingeordneten Firmenbeiträgen geprüft (CrowdFlower corporate messaging, 2015): Sie markieren 3 von 1.490 informierenden Beiträgen und keine von 160 Antworten. Von den Angeboten, die zum Prüfen zurückgehalten wurden, finden sie etwa 8 von 10, von 60 später freier geschriebenen 3 von 10.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning, for what counting brings. How the tags are named and that capitals count: Google Analytics help, campaign URLs, read 2026-08.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung, was das Zählen bringt. Wie die Kennungen heißen und dass Großbuchstaben zählen: Hilfe zu Google Analytics, Kampagnen-URLs, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning. There are single cases of posts that went on after a disaster (2013 to 2016), and advice from people who work in public relations, who do not agree on when to keep quiet, read 2026-08.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung. Es gibt Einzelfälle von Beiträgen, die nach einem Unglück weiterliefen (2013 bis 2016), und Rat von Leuten aus der Öffentlichkeitsarbeit, die sich nicht einig sind, wann man still sein sollte, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning. There are single cases of posts that went on after a disaster (2013 to 2016), and advice from people who work in public relations, who do not agree on when to pause, read 2026-11.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung. Es gibt Einzelfälle von Beiträgen, die nach einem Unglück weiterliefen (2013 bis 2016), und Rat von Leuten aus der Öffentlichkeitsarbeit, die sich nicht einig sind, wann man pausieren sollte, gelesen 2026-11.</translation>
    </message>
    <message>
        <source>No source found, our own reasoning; the habit comes from ESLint and ruff, read 2026-08.</source>
        <translation>Keine Quelle gefunden, eigene Überlegung; die Gewohnheit kommt von ESLint und ruff, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>No such label is an error. Only a weak one (&quot;#sp&quot;, &quot;#partner&quot;, &quot;thanks to&quot;, or &quot;#ad&quot; in Germany), or one that stands too late, is a warning. The client&apos;s own discount codes are no partner codes. This is no legal advice.</source>
        <translation>Gar keine solche Kennzeichnung ist ein Fehler. Nur eine schwache („#sp“, „#partner“, „danke an“ oder „#ad“ in Deutschland) oder eine, die zu spät steht, ist eine Warnung. Die eigenen Rabattcodes des Kunden sind keine Partnercodes. Das ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>No systemd of your own runs here now: the agent starts when you sign in next time.</source>
        <translation>Hier läuft gerade kein eigenes systemd: Der Agent startet, wenn du dich das nächste Mal am Computer anmeldest.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>No time to answer on {network} in the week of {day}, with {posts}.</source>
        <translation>Keine Antwortzeit auf {network} in der Woche vom {day}, bei {posts}.</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>No words are different.</source>
        <translation>Kein Wort ist anders.</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>Kein Wort geändert</translation>
    </message>
    <message>
        <source>No, send it again…</source>
        <translation>Nein, noch einmal senden…</translation>
    </message>
    <message>
        <source>No, skip it</source>
        <translation>Nein, überspringen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody came back from the browser within ten minutes.</source>
        <translation>Binnen zehn Minuten kam niemand vom Browser zurück.</translation>
    </message>
    <message>
        <source>Nobody can comment on that video: YouTube has no comments on private videos and those for children.</source>
        <translation>Dieses Video kann niemand kommentieren: YouTube hat keine Kommentare bei privaten Videos und solchen für Kinder.</translation>
    </message>
    <message>
        <source>Nobody gets a push message.</source>
        <translation>Niemand bekommt eine Push-Nachricht.</translation>
    </message>
    <message>
        <source>Nobody may quote it</source>
        <translation>Niemand darf ihn zitieren</translation>
    </message>
    <message>
        <source>Nobody may share it on</source>
        <translation>Niemand darf ihn weiterteilen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked anything on {network} since {day}: {n} post, up to {last}. Your limit is {posts} posts or {days} days ({set_by}).|Nobody was asked anything on {network} since {day}: {n} posts, up to {last}. Your limit is {posts} posts or {days} days ({set_by}).</source>
        <translation>
            <numerusform>Seit dem {day} wurde auf {network} niemand etwas gefragt: {n} Beitrag, bis zum {last}. Deine Grenze: {posts} Beiträge oder {days} Tage ({set_by}).</numerusform>
            <numerusform>Seit dem {day} wurde auf {network} niemand etwas gefragt: {n} Beiträge, bis zum {last}. Deine Grenze: {posts} Beiträge oder {days} Tage ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None in {folder}.</source>
        <translation>Keine in {folder}.</translation>
    </message>
    <message>
        <source>None is kept yet.</source>
        <translation>Noch ist keiner da.</translation>
    </message>
    <message>
        <source>None of the chosen networks has one: it stays here.</source>
        <translation>Keins der gewählten Netzwerke hat einen: Er bleibt hier.</translation>
    </message>
    <message>
        <source>None of the chosen networks has threads. There a break is a blank line.</source>
        <translation>Keins der gewählten Netzwerke hat Threads. Dort wird aus der Teilung eine Leerzeile.</translation>
    </message>
    <message>
        <source>None of them can change any more</source>
        <translation>Keiner davon lässt sich noch ändern</translation>
    </message>
    <message>
        <source>None of them can move: people may have seen them</source>
        <translation>Keiner davon lässt sich verschieben: Vielleicht wurden sie schon gesehen</translation>
    </message>
    <message>
        <source>None runs, and nothing waits for one.</source>
        <translation>Niemand sendet gerade, und nichts wartet darauf.</translation>
    </message>
    <message>
        <source>None runs, and {wait} for a time.</source>
        <translation>Niemand sendet gerade, und {wait} auf die eingeplante Zeit.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>None. The claims stand in `planner/lint/data/claims.toml`, the client&apos;s own words on its sheet.</source>
        <translation>Keine. Die Behauptungen stehen in `planner/lint/data/claims.toml`, die eigenen Wörter des Kunden in seinen Angaben.</translation>
    </message>
    <message>
        <source>None. The days stand on the client&apos;s sheet.</source>
        <translation>Keine. Die Tage stehen in den Angaben zum Kunden.</translation>
    </message>
    <message>
        <source>None. The labels of each region stand in `planner/lint/data/disclosure.toml`, with source and date.</source>
        <translation>Keine. Die Kennzeichnungen jeder Region stehen in `planner/lint/data/disclosure.toml`, mit Quelle und Datum.</translation>
    </message>
    <message>
        <source>None. The limits stand in `planner/networks/facts`, each with its source and date.</source>
        <translation>Keine. Die Grenzen stehen in `planner/networks/facts`, jede mit Quelle und Datum.</translation>
    </message>
    <message>
        <source>None. The numbers stand in `planner/networks/facts`, each with its source and date.</source>
        <translation>Keine. Die Zahlen stehen in `planner/networks/facts`, jede mit Quelle und Datum.</translation>
    </message>
    <message>
        <source>None. The own domains stand on the client&apos;s sheet.</source>
        <translation>Keine. Die eigenen Domains stehen in den Angaben zum Kunden.</translation>
    </message>
    <message>
        <source>None. The phrases stand in `planner/lint/data/bait.txt`.</source>
        <translation>Keine. Die Wendungen stehen in `planner/lint/data/bait.txt`.</translation>
    </message>
    <message>
        <source>None. The words stand in `planner/lint/data/placeholders.txt`.</source>
        <translation>Keine. Die Wörter stehen in `planner/lint/data/placeholders.txt`.</translation>
    </message>
    <message>
        <source>None. The words stand in `planner/lint/data/residue.txt`.</source>
        <translation>Keine. Die Wörter stehen in `planner/lint/data/residue.txt`.</translation>
    </message>
    <message>
        <source>None. The words stand in `planner/lint/data/words.en.txt` and `words.de.txt`.</source>
        <translation>Keine. Die Wörter stehen in `planner/lint/data/words.en.txt` und `words.de.txt`.</translation>
    </message>
    <message>
        <source>None. What each network does stands in `planner/networks/facts`, with source and date.</source>
        <translation>Keine. Was jedes Netzwerk macht, steht in `planner/networks/facts`, mit Quelle und Datum.</translation>
    </message>
    <message>
        <source>None. What must be told stands in `planner/lint/data/contest.toml`, with sources and dates.</source>
        <translation>Keine. Was gesagt werden muss, steht in `planner/lint/data/contest.toml`, mit Quellen und Daten.</translation>
    </message>
    <message>
        <source>None; its words stand in its file.</source>
        <translation>Keine; ihre Wörter stehen in ihrer Datei.</translation>
    </message>
    <message>
        <source>Nonprofits and activism</source>
        <translation>Soziales Engagement</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Not accepted any more by the network.</source>
        <translation>Vom Netzwerk nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Not all of it is out there, so it cannot be changed.</source>
        <translation>Dort ist nicht alles davon draußen, darum lässt es sich nicht ändern.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Not connected: posts hold at their time until it is.</source>
        <translation>Nicht verbunden: Beiträge warten zu ihrer Zeit, bis es verbunden ist.</translation>
    </message>
    <message>
        <source>Not every site knows this.</source>
        <translation>Nicht jede Website kennt das.</translation>
    </message>
    <message>
        <source>Not found: {names}. Add it to the post again.</source>
        <translation>Nicht gefunden: {names}. Füge es dem Beitrag wieder hinzu.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved. Your text is kept and offered when you open the post again.</source>
        <translation>Nicht gespeichert. Dein Text ist gesichert und wird dir beim nächsten Öffnen angeboten.</translation>
    </message>
    <message>
        <source>Not seen on {network} yet. Looking again {at}.</source>
        <translation>Auf {network} noch nicht gesehen. Noch einmal nachgesehen wird {at}.</translation>
    </message>
    <message>
        <source>Not ticked: {first:%H:%M} to {last:%H:%M}.</source>
        <translation>Ohne Haken: {first:%H:%M} bis {last:%H:%M}.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not: {option}</source>
        <translation>Nicht: {option}</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Nichts vereinbart</translation>
    </message>
    <message>
        <source>Nothing answers at the address of {place}. Is the server running, and is the port right?</source>
        <translation>Unter der Adresse antwortet nichts: {place}. Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>Nothing can be set for {network} alone.</source>
        <translation>Für {network} allein lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>Nothing could be fixed without a question.</source>
        <translation>Ohne Rückfrage ließ sich nichts beheben.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Versuche es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>Nothing has been published here yet.</source>
        <translation>Hier wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing has to go out</source>
        <translation>Nichts muss raus</translation>
    </message>
    <message>
        <source>Nothing here leaves this computer.</source>
        <translation>Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this plan now: {n} post was checked.|Nothing in this plan now: {n} posts were checked.</source>
        <translation>
            <numerusform>Jetzt nichts in diesem Plan: {n} Beitrag geprüft.</numerusform>
            <numerusform>Jetzt nichts in diesem Plan: {n} Beiträge geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that, and no post has these words.</source>
        <translation>Nichts heißt so, und kein Beitrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 24 hours. Parley can wait in the tray and tell you what happens.</source>
        <translation>In den nächsten 24 Stunden ist nichts fällig. Parley kann im Infobereich warten und dir sagen, was geschieht.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Nichts ist gefiltert</translation>
    </message>
    <message>
        <source>Nothing is in question about {headline}.</source>
        <translation>An {headline} ist nichts fraglich.</translation>
    </message>
    <message>
        <source>Nothing is left to plan here.</source>
        <translation>Hier gibt es nichts mehr zu planen.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>Nothing is planned after this.</source>
        <translation>Danach ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned before this.</source>
        <translation>Davor ist nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is planned on {network} after {day}. The plan should reach {n} day ahead ({set_by}).|Nothing is planned on {network} after {day}. The plan should reach {n} days ahead ({set_by}).</source>
        <translation>
            <numerusform>Nach dem {day} ist auf {network} nichts geplant. Der Plan sollte {n} Tag weit vorausreichen ({set_by}).</numerusform>
            <numerusform>Nach dem {day} ist auf {network} nichts geplant. Der Plan sollte {n} Tage weit vorausreichen ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Nothing is publishing right now: start Parley or an agent.</source>
        <translation>Gerade veröffentlicht niemand: Starte Parley oder einen Agenten.</translation>
    </message>
    <message>
        <source>Nothing is publishing, and {what}: start Parley or an agent.</source>
        <translation>Es veröffentlicht niemand, und {what}: Starte Parley oder einen Agenten.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>Vor dem Speichern wird nichts festgehalten.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch steht nichts da.</translation>
    </message>
    <message>
        <source>Nothing kept yet for {client}</source>
        <translation>Noch nichts da für {client}</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Nichts wurde verschoben</translation>
    </message>
    <message>
        <source>Nothing of it can be changed any more.</source>
        <translation>Daran lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Nothing of it is sent until: python main.py resume</source>
        <translation>Davon wird nichts gesendet bis: python main.py resume</translation>
    </message>
    <message>
        <source>Nothing of the sample is started by itself.</source>
        <translation>Vom Beispiel wird nichts von selbst gestartet.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Nothing planned to judge</source>
        <translation>Nichts Geplantes zu beurteilen</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts anzugeben</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Nothing was chosen, and nothing was saved.</source>
        <translation>Nichts wurde gewählt und nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Nothing was done yet. {headline}:</source>
        <translation>Noch wurde nichts getan. {headline}:</translation>
    </message>
    <message>
        <source>Nothing was found there that this sign-in may post to.</source>
        <translation>Dort fand sich nichts, wo diese Anmeldung veröffentlichen darf.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the rows, or import the others with --skip-problems.</source>
        <translation>Nichts wurde importiert. Berichtige die Zeilen, oder importiere die anderen mit --skip-problems.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Nichts wurde importiert: Das war nur eine Probe.</translation>
    </message>
    <message>
        <source>Nothing was lost; the posts are in the journal.</source>
        <translation>Nichts ging verloren; die Beiträge stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Nothing was published here yet</source>
        <translation>Hier wurde noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent late, and nothing is sent until you press the button below.</source>
        <translation>Nichts wurde verspätet gesendet, und nichts wird gesendet, bis du unten auf den Knopf drückst.</translation>
    </message>
    <message>
        <source>Nothing was sent meanwhile, and nothing is sent until you press the button below.</source>
        <translation>In der Zeit wurde nichts gesendet, und nichts wird gesendet, bis du unten auf den Knopf drückst.</translation>
    </message>
    <message>
        <source>Nothing was sent while it slept, and nothing is sent until you press the button below.</source>
        <translation>Im Schlaf wurde nichts gesendet, und nichts wird gesendet, bis du unten auf den Knopf drückst.</translation>
    </message>
    <message>
        <source>Nothing was sent: Parley was closed, or went offline, before its turn. It is planned again.</source>
        <translation>Nichts wurde gesendet: Parley wurde geschlossen oder war offline, bevor er an der Reihe war. Er ist wieder eingeplant.</translation>
    </message>
    <message>
        <source>Nothing was taken off.</source>
        <translation>Nichts wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now planned in {zone}</source>
        <translation>Jetzt geplant in {zone}</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>Nacktheit</translation>
    </message>
    <message>
        <source>Number the parts: 1/3</source>
        <translation>Teile nummerieren: 1/3</translation>
    </message>
    <message>
        <source>OAuth consumer key</source>
        <translation>OAuth Consumer Key</translation>
    </message>
    <message>
        <source>OAuth consumer secret</source>
        <translation>OAuth Consumer Secret</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B), and it changes: Ordinal, 900,000 LinkedIn posts from 2023 to 2026; Meta&apos;s report for the first quarter of 2025. Neither proves that the link is the cause.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B), und es ändert sich: Ordinal, 900.000 LinkedIn-Beiträge von 2023 bis 2026; Bericht von Meta für das erste Quartal 2025. Keins davon beweist, dass der Link die Ursache ist.</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B): Buffer, State of engagement 2026, each account compared with itself, stated as no cause.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B): Buffer, State of engagement 2026, jedes Konto mit sich selbst verglichen, ausdrücklich keine Ursache.</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B): Buffer, State of engagement 2026, each account compared with itself, stated as no cause. Two hours are a rule of thumb.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B): Buffer, State of engagement 2026, jedes Konto mit sich selbst verglichen, ausdrücklich keine Ursache. Zwei Stunden sind eine Faustregel.</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B): Buffer, State of engagement 2026, each account compared with itself, stated as no cause. Two times of 30 minutes are a rule of thumb.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B): Buffer, State of engagement 2026, jedes Konto mit sich selbst verglichen, ausdrücklich keine Ursache. Zwei Zeiten von 30 Minuten sind eine Faustregel.</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B): HubSpot, 8,800 Facebook posts of companies, October 2012, as told by MediaPost, read 2026-11. The number is a rule of thumb.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B): HubSpot, 8.800 Facebook-Beiträge von Firmen, Oktober 2012, wie von MediaPost berichtet, gelesen 2026-11. Die Zahl ist eine Faustregel.</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B): Track Social 2012, HubSpot 2015 (13,500 customers). Survey (C): BuzzStream and Fractl 2015, more than 900 people. The number for each network is a rule of thumb.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B): Track Social 2012, HubSpot 2015 (13.500 Kunden). Umfrage (C): BuzzStream und Fractl 2015, mehr als 900 Leute. Die Zahl für jedes Netzwerk ist eine Faustregel.</translation>
    </message>
    <message>
        <source>Observation or a vendor&apos;s data (B): Track Social 2012, HubSpot 2015, on posts of any sort. The number is a rule of thumb.</source>
        <translation>Beobachtung oder Daten eines Anbieters (B): Track Social 2012, HubSpot 2015, zu Beiträgen jeder Sorte. Die Zahl ist eine Faustregel.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of a webhook in a forum channel only.</source>
        <translation>Nur bei einem Webhook in einem Forenkanal.</translation>
    </message>
    <message>
        <source>Of a webhook only.</source>
        <translation>Nur bei einem Webhook.</translation>
    </message>
    <message>
        <source>Of six posts four share the work of others, one sells, and one is your own without selling.</source>
        <translation>Von sechs Beiträgen teilen vier die Arbeit anderer, einer wirbt, und einer ist dein eigener, ohne zu werben.</translation>
    </message>
    <message>
        <source>Of ten posts five share the work of others, three are your own and do not sell, two are personal.</source>
        <translation>Von zehn Beiträgen teilen fünf die Arbeit anderer, drei sind deine eigenen und werben nicht, zwei sind persönlich.</translation>
    </message>
    <message>
        <source>Off the day of remembrance</source>
        <translation>Nicht mehr am Gedenktag</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offer or event ends</source>
        <translation>Angebot oder Veranstaltung endet</translation>
    </message>
    <message>
        <source>Offers are one reason to follow a business: 59 % said so in a survey of 2016. In the same survey about 58 % were annoyed by too many promotional messages, and 46 % had unfollowed for it. A large study of company posts found that price and deal alone go with fewer likes and comments, and with more when humour or feeling is there too.</source>
        <translation>Angebote sind ein Grund, einem Betrieb zu folgen: Das sagten 59 % in einer Umfrage von 2016. In derselben Umfrage waren etwa 58 % von zu vielen werblichen Nachrichten genervt, und 46 % waren deshalb nicht mehr gefolgt. Eine große Studie zu Firmenbeiträgen fand, dass mit Preis und Rabatt allein weniger Likes und Kommentare einhergehen, und mehr, wenn auch Humor oder Gefühl dabei ist.</translation>
    </message>
    <message>
        <source>Offers something to buy, book or order</source>
        <translation>Bietet etwas zum Kaufen, Buchen oder Bestellen an</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {since}. Posts wait until the network is back.</source>
        <translation>Offline seit {since}. Beiträge warten, bis das Netz zurück ist.</translation>
    </message>
    <message>
        <source>Older ones are left out of the mix.</source>
        <translation>Ältere zählen in der Mischung nicht mit.</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>On Bluesky: &quot;New opening hours, link in bio. Follow @fennelandrye&quot;, where the bakery is @fennelandrye.test.</source>
        <translation>Auf Bluesky: „Neue Öffnungszeiten, Link in Bio. Folgt @fennelandrye“, wo die Bäckerei @fennelandrye.test ist.</translation>
    </message>
    <message>
        <source>On Discord: the channel&apos;s settings, Integrations, Webhooks, New webhook, Copy webhook URL. Or a bot&apos;s token, and the channel.</source>
        <translation>Auf Discord: Einstellungen des Kanals, Integrationen, Webhooks, Neuer Webhook, Webhook-URL kopieren. Oder das Token eines Bots und der Kanal.</translation>
    </message>
    <message>
        <source>On Facebook 09:00 the Christmas market, 09:05 the opening hours: two posts within 5 minutes.</source>
        <translation>Auf Facebook um 09:00 der Weihnachtsmarkt, um 09:05 die Öffnungszeiten: zwei Beiträge innerhalb von 5 Minuten.</translation>
    </message>
    <message>
        <source>On Facebook 4 of 10 posts have a picture: 40 %.</source>
        <translation>Auf Facebook haben 4 von 10 Beiträgen ein Bild: 40 %.</translation>
    </message>
    <message>
        <source>On Instagram and TikTok: keep the link in the profile and say so. On LinkedIn and Facebook: put it in the first comment, or keep it when a press on the link is all you want.</source>
        <translation>Auf Instagram und TikTok: den Link im Profil lassen und das sagen. Auf LinkedIn und Facebook: ihn in den ersten Kommentar setzen oder behalten, wenn der Klick auf den Link alles ist, was du willst.</translation>
    </message>
    <message>
        <source>On Instagram nothing is planned after Thursday.</source>
        <translation>Auf Instagram ist nach Donnerstag nichts geplant.</translation>
    </message>
    <message>
        <source>On LinkedIn a post on 3 November and the next on 14 November: 11 days.</source>
        <translation>Auf LinkedIn ein Beitrag am 3. November und der nächste am 14. November: 11 Tage.</translation>
    </message>
    <message>
        <source>On LinkedIn’s developer pages: your app, Auth.</source>
        <translation>Auf den Entwicklerseiten von LinkedIn: deine App, Auth.</translation>
    </message>
    <message>
        <source>On Tuesday 4 posts on Facebook: coffee, cake, opening hours, coffee again.</source>
        <translation>Am Dienstag 4 Beiträge auf Facebook: Kaffee, Kuchen, Öffnungszeiten, noch einmal Kaffee.</translation>
    </message>
    <message>
        <source>On developers.facebook.com: your app, App settings, Basic.</source>
        <translation>Auf developers.facebook.com: deine App, App settings, Basic.</translation>
    </message>
    <message>
        <source>On developers.facebook.com: your app, Instagram, API setup with Instagram login.</source>
        <translation>Auf developers.facebook.com: deine App, Instagram, API setup with Instagram login.</translation>
    </message>
    <message>
        <source>On developers.facebook.com: your app, Use cases, Access the Threads API, Settings.</source>
        <translation>Auf developers.facebook.com: deine App, Use cases, Access the Threads API, Settings.</translation>
    </message>
    <message>
        <source>On developers.pinterest.com: My apps, your app, its number.</source>
        <translation>Auf developers.pinterest.com: „My apps“, deine App, ihre Nummer.</translation>
    </message>
    <message>
        <source>On single accounts</source>
        <translation>Auf einzelnen Konten</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own text size.</source>
        <translation>Zusätzlich zur Textgröße des Systems.</translation>
    </message>
    <message>
        <source>On tumblr.com/oauth/apps, under your app.</source>
        <translation>Auf tumblr.com/oauth/apps, unter deiner App.</translation>
    </message>
    <message>
        <source>On your server: Preferences, Development, New application, with read and write. Copy “Your access token”.</source>
        <translation>Auf deinem Server: Einstellungen, Entwicklung, Neue Anwendung, mit read und write. Kopiere „Dein Zugangs-Token“.</translation>
    </message>
    <message>
        <source>One</source>
        <comment>number</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One address a post, at its end; another page for the next post.</source>
        <translation>Eine Adresse je Beitrag, am Ende; eine andere Seite für den nächsten Beitrag.</translation>
    </message>
    <message>
        <source>One business whose posts you plan. Its posts, accounts and findings stay apart.</source>
        <translation>Ein Betrieb, dessen Beiträge du planst. Seine Beiträge, Konten und Hinweise bleiben für sich.</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message numerus="yes">
        <source>One field too many, beginning with “{start}”.|{n} fields too many, beginning with “{start}”.</source>
        <translation>
            <numerusform>Ein Feld zu viel, es beginnt mit „{start}“.</numerusform>
            <numerusform>{n} Felder zu viel, sie beginnen mit „{start}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>One honest question that you would like answered: &quot;Which bread did your grandmother bake?&quot;</source>
        <translation>Eine ehrliche Frage, auf die du gern eine Antwort hättest: „Welches Brot hat deine Großmutter gebacken?“</translation>
    </message>
    <message>
        <source>One kind crowds out the others.</source>
        <translation>Eine Art verdrängt die anderen.</translation>
    </message>
    <message>
        <source>One kind of post crowds out the others.</source>
        <translation>Eine Art von Beiträgen verdrängt die anderen.</translation>
    </message>
    <message>
        <source>One line for each free slot is enough. Every line becomes a draft there, and what you leave empty stays free.</source>
        <translation>Eine Zeile je freiem Sendeplatz genügt. Jede Zeile wird dort ein Entwurf, und was leer bleibt, bleibt frei.</translation>
    </message>
    <message>
        <source>One of Google&apos;s OAuth 2.0 Playground lasts an hour, to try things out.</source>
        <translation>Einer aus Googles OAuth 2.0 Playground gilt eine Stunde, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>One of ten posts may sell, and what keeps people with disabilities out is an error.</source>
        <translation>Einer von zehn Beiträgen darf werben, und was Menschen mit Behinderung ausschließt, ist ein Fehler.</translation>
    </message>
    <message>
        <source>One of your app&apos;s. It lasts 42 minutes, to try things out.</source>
        <translation>Einer deiner App. Er gilt 42 Minuten, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>One post in the middle. Something that holds at any time will do: how the oven is cleaned, what the apprentice learned, the question you are asked most.</source>
        <translation>Ein Beitrag in der Mitte. Etwas, das immer passt, genügt: wie der Ofen geputzt wird, was der Lehrling gelernt hat, die Frage, die man dir am häufigsten stellt.</translation>
    </message>
    <message>
        <source>One sentence that says what matters in the picture: &quot;A dark rye loaf, cut, with a moist crumb.&quot; A picture that adds nothing is marked decorative.</source>
        <translation>Ein Satz, der sagt, worauf es im Bild ankommt: „Ein dunkles Roggenbrot, angeschnitten, mit saftiger Krume.“ Ein Bild, das nichts hinzufügt, wird als Schmuck markiert.</translation>
    </message>
    <message>
        <source>One slot a week keeps no role: the same kind every week would wear out.</source>
        <translation>Ein Sendeplatz pro Woche bekommt keine Rolle: Jede Woche dieselbe Art würde sich abnutzen.</translation>
    </message>
    <message>
        <source>One topic, without # . and &amp;.</source>
        <translation>Ein Thema, ohne # . und &amp;.</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>Only blocking rules keep a post from being scheduled or sent, and only the post they name; every other finding is advice. The terminal prints a page with `python main.py lint --explain CODE`.</source>
        <translation>Nur sperrende Regeln halten einen Beitrag vom Einplanen oder Senden ab, und nur den, den sie nennen; jeder andere Hinweis ist ein Rat. Das Terminal zeigt eine Seite mit `python main.py lint --explain CODE`.</translation>
    </message>
    <message>
        <source>Only for a token of Facebook that is good for several accounts.</source>
        <translation>Nur für einen Zugangsschlüssel von Facebook, der für mehrere Konten gilt.</translation>
    </message>
    <message>
        <source>Only for you, never sent</source>
        <translation>Nur für dich, wird nie gesendet</translation>
    </message>
    <message>
        <source>Only gaps that can still be filled are told: the next post is planned, and a day from tomorrow on is free. An account that was silent for more than 90 days is starting anew, and that is no gap. What comes after the last post is told by FRQ004.</source>
        <translation>Nur Lücken, die sich noch füllen lassen, werden genannt: Der nächste Beitrag ist geplant, und ab morgen ist ein Tag frei. Ein Konto, das mehr als 90 Tage still war, fängt neu an, und das ist keine Lücke. Was nach dem letzten Beitrag kommt, sagt FRQ004.</translation>
    </message>
    <message>
        <source>Only if your account is not on Bluesky&apos;s own servers.</source>
        <translation>Nur, wenn dein Konto nicht auf den Servern von Bluesky selbst ist.</translation>
    </message>
    <message>
        <source>Only of an app of the type “Web App”. A “Native App” has none: leave it empty.</source>
        <translation>Nur bei einer App der Art „Web App“. Eine „Native App“ hat keines: Lass es leer.</translation>
    </message>
    <message>
        <source>Only people of the site see it</source>
        <translation>Nur Leute der Website sehen ihn</translation>
    </message>
    <message>
        <source>Only this client&apos;s posts are offered these.</source>
        <translation>Nur für Beiträge dieses Kunden.</translation>
    </message>
    <message>
        <source>Only those it mentions</source>
        <translation>Nur wer darin erwähnt ist</translation>
    </message>
    <message>
        <source>Only where the browser cannot show the page it ends at: paste its address here.</source>
        <translation>Nur wenn der Browser die letzte Seite nicht zeigen kann: Füge ihre Adresse hier ein.</translation>
    </message>
    <message>
        <source>Only whole weeks inside the plan are judged: there is a post on or before their Monday and one on or after their Sunday, neither more than four weeks away, and the week is not over. Weeks that follow each other are one finding, told by the one that lacks most. Days on which the client is closed lower the number in proportion, rounded up. How the plan ends is told by FRQ004.</source>
        <translation>Nur ganze Wochen innerhalb des Plans werden beurteilt: Es gibt einen Beitrag an oder vor ihrem Montag und einen an oder nach ihrem Sonntag, beide höchstens vier Wochen entfernt, und die Woche ist nicht vorbei. Wochen, die aufeinander folgen, sind ein Hinweis; genannt wird die, der am meisten fehlt. Tage, an denen der Kunde geschlossen hat, senken die Zahl im Verhältnis, aufgerundet. Wie der Plan endet, sagt FRQ004.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Nur du siehst ihn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Parley</source>
        <translation>Parley öffnen</translation>
    </message>
    <message>
        <source>Open Parley once, or import a file.</source>
        <translation>Öffne Parley einmal oder importiere eine Datei.</translation>
    </message>
    <message>
        <source>Open Parley once: it copies the plan, then brings it up to date.</source>
        <translation>Öffne Parley einmal: Es kopiert den Plan und bringt ihn dann auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Open Parley there once, or import a file.</source>
        <translation>Öffne Parley dort einmal oder importiere eine Datei.</translation>
    </message>
    <message>
        <source>Open Parley when I sign in to this computer</source>
        <translation>Parley öffnen, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffne ihn noch einmal.</translation>
    </message>
    <message>
        <source>Open it and save the sheet as CSV UTF-8.</source>
        <translation>Öffne sie und speichere das Blatt als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Open it and save the sheet as CSV.</source>
        <translation>Öffne sie und speichere das Blatt als CSV.</translation>
    </message>
    <message>
        <source>Open it to see how it is now.</source>
        <translation>Öffne ihn, um zu sehen, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Open it with --data or --database, or lint it as it is.</source>
        <translation>Öffne sie mit --data oder --database, oder prüfe sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Das Konto öffnen</translation>
    </message>
    <message>
        <source>Open the address on a telephone that is not in your network, and paste what its browser shows.</source>
        <translation>Öffne die Adresse auf einem Telefon, das nicht in deinem Netz ist, und füge ein, was sein Browser zeigt.</translation>
    </message>
    <message>
        <source>Open the browser again from here, and paste the address it ends at.</source>
        <translation>Öffne den Browser noch einmal von hier, und füge die Adresse ein, bei der er endet.</translation>
    </message>
    <message>
        <source>Open the browser first.</source>
        <translation>Öffne zuerst den Browser.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open the picture|Open the {n} pictures</source>
        <translation>
            <numerusform>Das Bild öffnen</numerusform>
            <numerusform>Die {n} Bilder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open the post on {network}</source>
        <translation>Den Beitrag auf {network} öffnen</translation>
    </message>
    <message>
        <source>Open the posts</source>
        <translation>Die Beiträge öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Das Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open this address in a browser, and allow Parley there:</source>
        <translation>Öffne diese Adresse in einem Browser und erlaube Parley dort den Zugang:</translation>
    </message>
    <message>
        <source>Open {network}</source>
        <translation>{network} öffnen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Opening hours, delays, news</source>
        <translation>Öffnungszeiten, Verspätungen, Neues</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Einstiege</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>a key</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Or bring an archived client back</source>
        <translation>Oder einen archivierten Kunden zurückholen</translation>
    </message>
    <message>
        <source>Order online</source>
        <translation>Online bestellen</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Other clients it may name</source>
        <translation>Andere Kunden, die vorkommen dürfen</translation>
    </message>
    <message>
        <source>Other posts of its account went first.</source>
        <translation>Andere Beiträge des Kontos kamen zuerst dran.</translation>
    </message>
    <message>
        <source>Other things that can be done</source>
        <translation>Was sich sonst noch tun lässt</translation>
    </message>
    <message>
        <source>Others may embed it</source>
        <translation>Andere dürfen es einbetten</translation>
    </message>
    <message>
        <source>Out of the quiet hours</source>
        <translation>Außerhalb der Ruhezeiten</translation>
    </message>
    <message numerus="yes">
        <source>Out on {out} of {n} account.|Out on {out} of {n} accounts.</source>
        <translation>
            <numerusform>Draußen auf {out} von {n} Konto.</numerusform>
            <numerusform>Draußen auf {out} von {n} Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Äußeres Ozeanien</translation>
    </message>
    <message>
        <source>Own hashtags</source>
        <translation>Eigene Hashtags</translation>
    </message>
    <message>
        <source>Own times: {times}.</source>
        <translation>Eigene Zeiten: {times}.</translation>
    </message>
    <message>
        <source>Own web addresses</source>
        <translation>Eigene Webadressen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
        <translation>PDF (*.pdf);;Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Seite danach</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation>Seiten der Leiste</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Parley can change it nowhere:</source>
        <translation>Parley kann es nirgends ändern:</translation>
    </message>
    <message>
        <source>Parley cannot change posts on {network}: do it there yourself.</source>
        <translation>Parley kann auf {network} keine Beiträge ändern: Tu es dort selbst.</translation>
    </message>
    <message>
        <source>Parley cannot connect to {network_label} yet.</source>
        <translation>Parley kann sich noch nicht mit {network_label} verbinden.</translation>
    </message>
    <message>
        <source>Parley cannot delete posts on {network}: do it there yourself.</source>
        <translation>Parley kann auf {network} keine Beiträge löschen: Tu es dort selbst.</translation>
    </message>
    <message>
        <source>Parley cannot send to {network} yet. Its posts wait for you to post them.</source>
        <translation>Parley kann noch nicht an {network} senden. Die Beiträge warten, bis du sie selbst postest.</translation>
    </message>
    <message>
        <source>Parley could not prepare this post; the fault is Parley&apos;s own and the journal has the details.</source>
        <translation>Parley konnte diesen Beitrag nicht vorbereiten; der Fehler liegt bei Parley, Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Parley did not send it to {network} itself: change it there yourself.</source>
        <translation>Parley hat ihn nicht selbst an {network} gesendet: Ändere ihn dort selbst.</translation>
    </message>
    <message>
        <source>Parley did not send it to {network} itself: delete it there yourself.</source>
        <translation>Parley hat ihn nicht selbst an {network} gesendet: Lösche ihn dort selbst.</translation>
    </message>
    <message>
        <source>Parley does not have what it sent, so it cannot change it.</source>
        <translation>Parley hat nicht, was es gesendet hat, und kann es darum nicht ändern.</translation>
    </message>
    <message>
        <source>Parley does not know how this system opens programs at sign-in.</source>
        <translation>Parley weiß nicht, wie dieses System beim Anmelden Programme öffnet.</translation>
    </message>
    <message>
        <source>Parley does not know how this system starts programs.</source>
        <translation>Parley weiß nicht, wie dieses System Programme startet.</translation>
    </message>
    <message>
        <source>Parley is closing.</source>
        <translation>Parley wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Parley is doing too much at once in the plan {place}. Try again in a moment.</source>
        <translation>Parley tut zu viel auf einmal im Plan {place}. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Parley is still writing something else. Try again in a moment.</source>
        <translation>Parley schreibt noch etwas anderes. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Parley looks on {network} {when}, look {what} of {LOOKS}. Nothing is sent before.</source>
        <translation>Parley sieht auf {network} nach: {when}, Versuch {what} von {LOOKS}. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Parley looks there itself first; the journal says when.</source>
        <translation>Parley sieht dort zuerst selbst nach; das Protokoll sagt, wann.</translation>
    </message>
    <message>
        <source>Parley must be running {day}, {time}</source>
        <translation>Parley muss laufen: {day}, {time}</translation>
    </message>
    <message>
        <source>Parley reads your plan like a careful colleague: it counts promotion, finds gaps,
and warns before the plan only sells.</source>
        <translation>Parley liest deinen Plan wie eine aufmerksame Kollegin: Es zählt Werbung, findet Lücken
und warnt, bevor der Plan nur noch wirbt.</translation>
    </message>
    <message numerus="yes">
        <source>Parley reminds you in {n} minute|Parley reminds you in {n} minutes</source>
        <translation>
            <numerusform>Parley erinnert dich in {n} Minute</numerusform>
            <numerusform>Parley erinnert dich in {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Parley runs on</source>
        <translation>Parley läuft weiter</translation>
    </message>
    <message>
        <source>Parley sends each post once, while it runs. Click here to see what comes, and to pause. In the sample everything goes to a practice feed on this computer.</source>
        <translation>Parley sendet jeden Beitrag einmal, solange es läuft. Mit einem Klick hier siehst du, was kommt, und kannst pausieren. Im Beispiel geht alles in einen Übungs-Feed auf diesem Computer.</translation>
    </message>
    <message>
        <source>Parley sends pictures to {networks}, but no videos yet. Take the video out, or post it there by hand.</source>
        <translation>Parley sendet Bilder an {networks}, aber noch keine Videos. Nimm das Video heraus oder poste es dort von Hand.</translation>
    </message>
    <message>
        <source>Parley stopped before an answer was written down.</source>
        <translation>Parley wurde beendet, bevor eine Antwort vermerkt war.</translation>
    </message>
    <message>
        <source>Parley stopped before anything was sent. It is planned again.</source>
        <translation>Parley wurde beendet, bevor etwas gesendet war. Er ist wieder eingeplant.</translation>
    </message>
    <message>
        <source>Parley stopped while it was being sent to {network_label}. It may be out already and is looked for before anything else.</source>
        <translation>Parley wurde beendet, während er an {network_label} gesendet wurde. Vielleicht ist er schon draußen: Parley sieht zuerst dort nach.</translation>
    </message>
    <message>
        <source>Parley stopped while it was sending the rest. It goes on with it.</source>
        <translation>Parley wurde beendet, während es den Rest sendete. Damit geht es weiter.</translation>
    </message>
    <message>
        <source>Parley was closed for {span}.</source>
        <translation>Parley war {span} geschlossen.</translation>
    </message>
    <message>
        <source>Parley was not running {times}.</source>
        <translation>Parley lief nicht, {times}.</translation>
    </message>
    <message>
        <source>Parley was not running.</source>
        <translation>Parley lief nicht.</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Landesteil</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Part {number} of {many}, {network}</source>
        <translation>Teil {number} von {many}, {network}</translation>
    </message>
    <message>
        <source>Part {number} says nothing.</source>
        <translation>Teil {number} sagt nichts.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s password store, never in the plan.</source>
        <translation>Passwörter liegen im Schlüsselbund des Systems, nie im Plan.</translation>
    </message>
    <message>
        <source>Past rows become history; nothing in the file is ever sent twice.</source>
        <translation>Vergangene Zeilen werden Verlauf; nichts aus der Datei wird je zweimal gesendet.</translation>
    </message>
    <message>
        <source>Paste	Ctrl+V</source>
        <translation>Einfügen	Strg+V</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Pause this client</source>
        <translation>Diesen Kunden pausieren</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} pausieren</translation>
    </message>
    <message>
        <source>Paused on Monday at 9:40 because of an accident in town; six posts of the week still stand in the calendar.</source>
        <translation>Am Montag um 9:40 pausiert, wegen eines Unfalls in der Stadt; sechs Beiträge der Woche stehen noch im Kalender.</translation>
    </message>
    <message>
        <source>Paused since {day}, {time}</source>
        <translation>Pausiert seit {day}, {time}</translation>
    </message>
    <message>
        <source>People and blogs</source>
        <translation>Menschen und Blogs</translation>
    </message>
    <message>
        <source>People answer when they are asked something that they can answer. Without a question the post is a statement.</source>
        <translation>Leute antworten, wenn man sie etwas fragt, worauf sie antworten können. Ohne Frage ist der Beitrag eine Aussage.</translation>
    </message>
    <message>
        <source>People come for an offer that is no longer there, and advertising what cannot be had may be against the law.</source>
        <translation>Leute kommen wegen eines Angebots, das es nicht mehr gibt, und für etwas zu werben, das man nicht bekommt, kann gegen das Gesetz sein.</translation>
    </message>
    <message>
        <source>People it mentions</source>
        <translation>Wer darin erwähnt ist</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>Wem du folgst</translation>
    </message>
    <message>
        <source>People, places, how it came about</source>
        <translation>Menschen, Orte, wie es dazu kam</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Haustiere und Tiere</translation>
    </message>
    <message>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Pick a day (G)</source>
        <translation>Tag wählen (G)</translation>
    </message>
    <message>
        <source>Pick one account to do the selling this week and let the others tell, teach and ask.</source>
        <translation>Lass diese Woche ein Konto werben und die anderen erzählen, erklären und fragen.</translation>
    </message>
    <message>
        <source>Picture missing: {what}.</source>
        <translation>Bild fehlt: {what}.</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
    <message>
        <source>Picture without alt text</source>
        <translation>Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {file}, {state}</source>
        <translation>Bild {number} von {count}: {file}, {state}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Pictures are also hidden behind a content warning.</source>
        <translation>Auch hinter einer Inhaltswarnung sind Bilder verborgen.</translation>
    </message>
    <message>
        <source>Pictures are only named in it.</source>
        <translation>Bilder sind darin nur genannt.</translation>
    </message>
    <message>
        <source>Pictures or videos are not what the network takes.</source>
        <translation>Bilder oder Videos sind nicht das, was das Netzwerk nimmt.</translation>
    </message>
    <message>
        <source>Pictures: add</source>
        <translation>Bilder: hinzufügen</translation>
    </message>
    <message>
        <source>Pin it in the channel</source>
        <translation>Im Kanal anheften</translation>
    </message>
    <message>
        <source>Pinning it</source>
        <translation>Das Anheften</translation>
    </message>
    <message>
        <source>Pinterest answered without saying what it made.</source>
        <translation>Pinterest hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Pinterest could not read the video. Save it as MP4 with H.264 and try again.</source>
        <translation>Pinterest konnte das Video nicht lesen. Speichere es als MP4 mit H.264 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Pinterest does not allow it.{said} An app on trial may do less than one that was approved.</source>
        <translation>Pinterest lässt das nicht zu.{said} Eine App auf Probe darf weniger als eine, die freigegeben ist.</translation>
    </message>
    <message>
        <source>Pinterest does not say whose access token this is.</source>
        <translation>Pinterest sagt nicht, wessen Zugangsschlüssel das ist.</translation>
    </message>
    <message>
        <source>Pinterest is still working on the video.</source>
        <translation>Pinterest arbeitet noch an dem Video.</translation>
    </message>
    <message>
        <source>Pinterest named no place for the video.</source>
        <translation>Pinterest hat keinen Platz für das Video genannt.</translation>
    </message>
    <message>
        <source>Pinterest takes JPEG and PNG pictures, and videos as MP4 or MOV.</source>
        <translation>Pinterest nimmt Bilder als JPEG und PNG und Videos als MP4 oder MOV.</translation>
    </message>
    <message>
        <source>Pinterest takes nothing along: add the picture, then title, words and link.</source>
        <translation>Pinterest nimmt nichts mit: Füge das Bild hinzu, dann Titel, Text und Link ein.</translation>
    </message>
    <message>
        <source>Pinterest&apos;s answer could not be read.</source>
        <translation>Die Antwort von Pinterest ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Place for pictures</source>
        <translation>Ort für Bilder</translation>
    </message>
    <message>
        <source>Place slots</source>
        <translation>Sendeplätze füllen</translation>
    </message>
    <message>
        <source>Places to which your site passes it on.</source>
        <translation>Orte, an die deine Website es weitergibt.</translation>
    </message>
    <message>
        <source>Plan a post in that week</source>
        <translation>Einen Beitrag in dieser Woche planen</translation>
    </message>
    <message>
        <source>Plan a post in that week (opens a new post on its emptiest day).</source>
        <translation>Einen Beitrag in dieser Woche planen (öffnet einen neuen Beitrag am leersten Tag).</translation>
    </message>
    <message>
        <source>Plan a post in the middle of the gap</source>
        <translation>Einen Beitrag in der Mitte der Lücke planen</translation>
    </message>
    <message>
        <source>Plan a post in the middle of the gap (opens a new post).</source>
        <translation>Einen Beitrag in der Mitte der Lücke planen (öffnet einen neuen Beitrag).</translation>
    </message>
    <message>
        <source>Plan a post of that kind</source>
        <translation>Einen Beitrag dieser Art planen</translation>
    </message>
    <message>
        <source>Plan a post of that kind (opens a new post on the day with fewest posts).</source>
        <translation>Einen Beitrag dieser Art planen (öffnet einen neuen Beitrag an dem Tag mit den wenigsten Beiträgen).</translation>
    </message>
    <message>
        <source>Plan a post on {day}</source>
        <translation>Einen Beitrag am {day} planen</translation>
    </message>
    <message>
        <source>Plan a post on {day}, like the one on {other}</source>
        <translation>Einen Beitrag am {day} planen, wie den vom {other}</translation>
    </message>
    <message>
        <source>Plan a week</source>
        <translation>Eine Woche planen</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>Eine Woche planen…</translation>
    </message>
    <message>
        <source>Plan one post of the kind for every week, on the same day, and it never comes to this.</source>
        <translation>Plane jede Woche am selben Tag einen Beitrag der Art ein, dann kommt es nie so weit.</translation>
    </message>
    <message>
        <source>Plan posts that people answer</source>
        <translation>Plane Beiträge, auf die Menschen antworten</translation>
    </message>
    <message>
        <source>Plan posts that people answer.</source>
        <translation>Beiträge planen, auf die Menschen antworten.</translation>
    </message>
    <message>
        <source>Plan something else</source>
        <translation>Etwas anderes planen</translation>
    </message>
    <message>
        <source>Plan something else (opens a new post).</source>
        <translation>Etwas anderes planen (öffnet einen neuen Beitrag).</translation>
    </message>
    <message>
        <source>Plan something else on {day}</source>
        <translation>Etwas anderes am {day} planen</translation>
    </message>
    <message>
        <source>Plan {what}</source>
        <translation>Planen: {what}</translation>
    </message>
    <message>
        <source>Plan {what} on {day}</source>
        <translation>Am {day} planen: {what}</translation>
    </message>
    <message>
        <source>Plan, pictures and the practice feed lie in one folder on this computer.</source>
        <translation>Plan, Bilder und Übungs-Feed liegen in einem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Planned for {time}.</source>
        <translation>Eingeplant für {time}.</translation>
    </message>
    <message>
        <source>Planned, not connected</source>
        <translation>Geplant, nicht verbunden</translation>
    </message>
    <message>
        <source>Plans (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Pläne (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Plans (*.csv);;All files (*)</source>
        <translation>Pläne (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Plans (*.db);;All files (*)</source>
        <translation>Pläne (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Plans posts and publishes them</source>
        <translation>Plant Beiträge und veröffentlicht sie</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Portrait {form}</source>
        <translation>Hochformat {form}</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Posten als</translation>
    </message>
    <message>
        <source>Post by hand</source>
        <translation>Von Hand posten</translation>
    </message>
    <message>
        <source>Post by hand…</source>
        <translation>Von Hand posten…</translation>
    </message>
    <message>
        <source>Post on {network} by hand</source>
        <translation>Von Hand auf {network} posten</translation>
    </message>
    <message>
        <source>Post {post_id}</source>
        <translation>Beitrag {post_id}</translation>
    </message>
    <message>
        <source>Post {post} belongs to two clients.</source>
        <translation>Der Beitrag {post} gehört zu zwei Kunden.</translation>
    </message>
    <message>
        <source>Post {post} goes to {handle} twice.</source>
        <translation>Der Beitrag {post} geht zweimal an {handle}.</translation>
    </message>
    <message>
        <source>Posted by hand</source>
        <translation>Von Hand gepostet</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts a week on each account</source>
        <translation>Beiträge pro Woche und Konto</translation>
    </message>
    <message>
        <source>Posts as</source>
        <translation>Veröffentlicht als</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Gefundene Beiträge</translation>
    </message>
    <message>
        <source>Posts go out only while Parley runs. What is missed is never sent late by itself: you decide about it when you are back.</source>
        <translation>Beiträge gehen nur raus, solange Parley läuft. Verpasstes wird nie von selbst verspätet gesendet: Du entscheidest darüber, wenn du zurück bist.</translation>
    </message>
    <message>
        <source>Posts inside the day</source>
        <translation>Beiträge im Tag</translation>
    </message>
    <message>
        <source>Posts of a kind are fewer than the target you set.</source>
        <translation>Weniger Beiträge einer Art als dein Ziel.</translation>
    </message>
    <message>
        <source>Posts that are already on a network stay there. Archive the client instead to hide it and keep everything.</source>
        <translation>Beiträge, die schon in einem Netzwerk stehen, bleiben dort. Archivieren verbirgt den Kunden und behält alles.</translation>
    </message>
    <message>
        <source>Posts that need a place are yours to post by hand now.</source>
        <translation>Beiträge, die einen Ort brauchen, postest du jetzt von Hand.</translation>
    </message>
    <message>
        <source>Posts under the name</source>
        <translation>Veröffentlicht unter dem Namen</translation>
    </message>
    <message>
        <source>Posts whose comments were answered did better in Buffer&apos;s figures of 2026 (30 % on LinkedIn, 42 % on Threads, 5 % on Bluesky). Accounts were compared with themselves, and Buffer says that it is no proof. Nobody answers in time that is not there.</source>
        <translation>Beiträge, deren Kommentare beantwortet wurden, liefen in Buffers Zahlen von 2026 besser (30 % auf LinkedIn, 42 % auf Threads, 5 % auf Bluesky). Konten wurden mit sich selbst verglichen, und Buffer sagt, dass es kein Beweis ist. In Zeit, die es nicht gibt, antwortet niemand.</translation>
    </message>
    <message>
        <source>Posts whose comments were answered did better in Buffer&apos;s figures of 2026 (30 % on LinkedIn, 42 % on Threads, 5 % on Bluesky). Accounts were compared with themselves, and Buffer says that it is no proof. Without a question there is little to answer.</source>
        <translation>Beiträge, deren Kommentare beantwortet wurden, liefen in Buffers Zahlen von 2026 besser (30 % auf LinkedIn, 42 % auf Threads, 5 % auf Bluesky). Konten wurden mit sich selbst verglichen, und Buffer sagt, dass es kein Beweis ist. Ohne Frage gibt es wenig zu beantworten.</translation>
    </message>
    <message>
        <source>Pr</source>
        <comment>two letters for a kind</comment>
        <translation>We</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice feed</source>
        <translation>Übungs-Feed</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Presets, rules and their numbers</source>
        <translation>Voreinstellungen, Regeln und ihre Zahlen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the link above the text</source>
        <translation>Vorschau des Links über dem Text</translation>
    </message>
    <message>
        <source>Preview on {network}</source>
        <translation>Vorschau auf {network}</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Vorheriger Hinweis</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Vorige Woche (Bild auf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems {problems:,}</source>
        <translation>Probleme {problems}</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Werbung</translation>
    </message>
    <message numerus="yes">
        <source>Promotion is {share} of {days}: {promo} of {n} post, and {soft}.|Promotion is {share} of {days}: {promo} of {n} posts, and {soft}.</source>
        <translation>
            <numerusform>Werbung macht {share} aus, {days}: {promo} von {n} Beitrag und {soft}.</numerusform>
            <numerusform>Werbung macht {share} aus, {days}: {promo} von {n} Beiträgen und {soft}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promotion is {share} of {days}: {promo} of {n} post.|Promotion is {share} of {days}: {promo} of {n} posts.</source>
        <translation>
            <numerusform>Werbung macht {share} aus, {days}: {promo} von {n} Beitrag.</numerusform>
            <numerusform>Werbung macht {share} aus, {days}: {promo} von {n} Beiträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of a claim</source>
        <translation>Beleg für eine Behauptung</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Öffentliche Stelle</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Publish now was chosen.</source>
        <translation>„Jetzt veröffentlichen“ wurde gewählt.</translation>
    </message>
    <message>
        <source>Publish now?</source>
        <translation>Jetzt veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish now…</source>
        <translation>Jetzt veröffentlichen…</translation>
    </message>
    <message>
        <source>Publish what comes due, until stopped.</source>
        <translation>Fälliges veröffentlichen, bis er beendet wird.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published on the practice feed.</source>
        <translation>Im Übungs-Feed veröffentlicht.</translation>
    </message>
    <message>
        <source>Published once</source>
        <translation>Einmal veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing as {worker}. Ctrl+C ends it.</source>
        <translation>Veröffentlicht als {worker}. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>Das Veröffentlichen geht weiter.</translation>
    </message>
    <message>
        <source>Publishing is paused, and posts are scheduled.</source>
        <translation>Veröffentlichen ist pausiert, und Beiträge sind eingeplant.</translation>
    </message>
    <message>
        <source>Publishing journal</source>
        <translation>Sendeprotokoll</translation>
    </message>
    <message>
        <source>Publishing now</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing: {names}</source>
        <translation>Veröffentlicht wird von: {names}</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Put a copy in the plan&apos;s place.</source>
        <translation>Eine Kopie an die Stelle des Plans setzen.</translation>
    </message>
    <message>
        <source>Put a question between them</source>
        <translation>Eine Frage dazwischensetzen</translation>
    </message>
    <message>
        <source>Put a question between them (opens a new post).</source>
        <translation>Eine Frage dazwischensetzen (öffnet einen neuen Beitrag).</translation>
    </message>
    <message>
        <source>Put a text that holds the separator in quotes, or take the field out.</source>
        <translation>Setze einen Text, der das Trennzeichen enthält, in Anführungszeichen, oder nimm das Feld heraus.</translation>
    </message>
    <message>
        <source>Put at the end of the words; those that are there already are left out.</source>
        <translation>Kommen ans Ende des Textes; was schon dasteht, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Put back a file…</source>
        <translation>Datei zurückspielen…</translation>
    </message>
    <message>
        <source>Put back the copy of {day}</source>
        <translation>Die Kopie vom {day} zurückspielen</translation>
    </message>
    <message>
        <source>Put back the copy of {day}?</source>
        <translation>Die Kopie vom {day} zurückspielen?</translation>
    </message>
    <message>
        <source>Put back {name}?</source>
        <translation>{name} zurückspielen?</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Put it at the next free slot</source>
        <translation>Auf den nächsten freien Sendeplatz</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>Put its .aff and .dic files into ~/Library/Spelling</source>
        <translation>Lege seine .aff- und .dic-Dateien in ~/Library/Spelling</translation>
    </message>
    <message>
        <source>Put something between them: a question, a person, a tip. One post is enough to end the run.</source>
        <translation>Setze etwas dazwischen: eine Frage, einen Menschen, einen Tipp. Ein Beitrag genügt, um die Reihe zu beenden.</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Kopie zurückspielen</translation>
    </message>
    <message>
        <source>Put the missing separators in, or take the row out.</source>
        <translation>Setze die fehlenden Trennzeichen ein, oder nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>Put the picture beside the file or into a folder “media” there, and write its name alone.</source>
        <translation>Lege das Bild neben die Datei oder dort in einen Ordner „media“, und schreibe nur seinen Namen.</translation>
    </message>
    <message>
        <source>Put {file} back</source>
        <translation>{file} wieder einsetzen</translation>
    </message>
    <message>
        <source>Puts utm_source, utm_medium and utm_campaign on the address when it goes out, so that your site can count which post brought its visitors. What the address has already stays.</source>
        <translation>Hängt beim Senden utm_source, utm_medium und utm_campaign an die Adresse, damit deine Website zählen kann, welcher Beitrag die Besuche brachte. Was die Adresse schon hat, bleibt.</translation>
    </message>
    <message>
        <source>Putting it in place… This cannot be cancelled any more.</source>
        <translation>Wird eingesetzt… Das lässt sich nicht mehr abbrechen.</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>Die Kopie wird zurückgespielt</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet: no selling</source>
        <translation>Still: keine Werbung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Readable for everyone</source>
        <translation>Für alle lesbar</translation>
    </message>
    <message>
        <source>Readers have not been asked anything for a long time.</source>
        <translation>Die Leser sind lange nichts mehr gefragt worden.</translation>
    </message>
    <message>
        <source>Readers see it as it stands, and do not learn what was meant to be there.</source>
        <translation>Leser sehen ihn so, wie er dasteht, und erfahren nicht, was da stehen sollte.</translation>
    </message>
    <message>
        <source>Readers see that it was edited, and not what it said before.</source>
        <translation>Leser sehen, dass er geändert wurde, aber nicht, was vorher da stand.</translation>
    </message>
    <message>
        <source>Readers see that it was edited, and what it said before.</source>
        <translation>Leser sehen, dass er geändert wurde, und was vorher da stand.</translation>
    </message>
    <message>
        <source>Readers see that it was edited. Parley cannot see whether somebody changed it there since: your words replace those.</source>
        <translation>Leser sehen, dass er geändert wurde. Ob ihn dort seither jemand geändert hat, sieht Parley nicht: Dein Text ersetzt alles.</translation>
    </message>
    <message>
        <source>Readers see that it was edited. Pictures and links stay as they went out.</source>
        <translation>Leser sehen, dass er geändert wurde. Bilder und Links bleiben, wie sie rausgingen.</translation>
    </message>
    <message>
        <source>Readers see the warning first and press to see the pictures.</source>
        <translation>Leser sehen zuerst die Warnung und tippen darauf, um die Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Readers see this first and open the post themselves. It counts with the text.</source>
        <translation>Leser sehen das zuerst und öffnen den Beitrag selbst. Es zählt mit dem Text.</translation>
    </message>
    <message>
        <source>Readers see this first and press to see the rest.</source>
        <translation>Das wird zuerst gezeigt, der Rest erst auf Druck.</translation>
    </message>
    <message>
        <source>Reading the copy from end to end…</source>
        <translation>Die Kopie wird von vorn bis hinten gelesen…</translation>
    </message>
    <message>
        <source>Reading the emoji</source>
        <translation>Emoji werden gelesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the plan from end to end…</source>
        <translation>Der Plan wird von vorn bis hinten gelesen…</translation>
    </message>
    <message>
        <source>Reads like school year {year}, limit {limit} ({set_by}). The longest sentence has {words} words.</source>
        <translation>Liest sich wie für Schuljahr {year}, Grenze {limit} ({set_by}). Der längste Satz hat {words} Wörter.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Recipes, News</source>
        <translation>Rezepte, Neues</translation>
    </message>
    <message>
        <source>Reddit gives programs no way in without its permission: choose the community there, and read its rules on promotion first.</source>
        <translation>Reddit lässt Programme nur mit seiner Erlaubnis hinein: Wähle dort die Community und lies zuerst ihre Regeln zu Werbung.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Remembrance Day</source>
        <translation>Volkstrauertag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>Remove it there first, or choose that client.</source>
        <translation>Entferne es zuerst dort, oder wähle diesen Kunden.</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>{account} entfernen?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed from {network}.{doubt}</source>
        <translation>Von {network} entfernt.{doubt}</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Dort entfernt</translation>
    </message>
    <message>
        <source>Removed {account}</source>
        <translation>{account} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} time to answer|Removed {n} times to answer</source>
        <translation>
            <numerusform>{n} Antwortzeit entfernt</numerusform>
            <numerusform>{n} Antwortzeiten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Rename or remove one.</source>
        <translation>Benenne eine um oder entferne sie.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the post</source>
        <translation>Beitrag wiederholen</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Repeats now</source>
        <translation>Wiederholt sich jetzt</translation>
    </message>
    <message>
        <source>Repeats {rule}</source>
        <translation>Wiederholt sich {rule}</translation>
    </message>
    <message>
        <source>Repeats {rule}, as soon as it is saved</source>
        <translation>Wiederholt sich {rule}, sobald gespeichert ist</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Replies are a number.</source>
        <translation>Antworten sind eine Zahl.</translation>
    </message>
    <message>
        <source>Replies given</source>
        <translation>Gegebene Antworten</translation>
    </message>
    <message>
        <source>Replies {time}</source>
        <comment>time set aside to answer</comment>
        <translation>Antw. {time}</translation>
    </message>
    <message>
        <source>Repost the first one, or say something else about it: who bakes it, what goes with it.</source>
        <translation>Den ersten erneut teilen oder etwas anderes darüber sagen: wer es backt, was dazu passt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored: as it was before {time}</source>
        <translation>Wiederhergestellt: wie vor {time}</translation>
    </message>
    <message>
        <source>Restored: as it was {time}</source>
        <translation>Wiederhergestellt: wie {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>{name} fortsetzen</translation>
    </message>
    <message>
        <source>Resume: {what}</source>
        <translation>Fortsetzen: {what}</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Reword it</source>
        <translation>Anders formulieren</translation>
    </message>
    <message>
        <source>Reword it (opens the post there).</source>
        <translation>Anders formulieren (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Reword it (opens the post).</source>
        <translation>Anders formulieren (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Right-click the channel, Copy link. Leave it empty for a webhook, which knows its own.</source>
        <translation>Kanal mit rechts anklicken, „Link kopieren“. Für einen Webhook leer lassen, er kennt seinen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {number} has no cell {column}.</source>
        <translation>Zeile {number} hat keine Zelle {column}.</translation>
    </message>
    <message>
        <source>Row {number}: only words can be changed in a file.</source>
        <translation>Zeile {number}: In einer Datei lässt sich nur Text ändern.</translation>
    </message>
    <message>
        <source>Row {number}: the file is Windows-1252 and cannot hold “{words}”.</source>
        <translation>Zeile {number}: Die Datei ist Windows-1252 und kann „{words}“ nicht enthalten.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Zeile {row}: {words}</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Importierte Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Rows that refer to nothing: {joined}.</source>
        <translation>Zeilen, die auf nichts verweisen: {joined}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule of thirds</source>
        <translation>Drittelregel</translation>
    </message>
    <message>
        <source>Rule of thumb (F), 2026-11. The one study on hours that we know (Wang, Greenwood and Pavlou, MISQ 44(4), 2020: one retailer&apos;s posts lost more followers in commuting hours) is narrow and says nothing of nights.</source>
        <translation>Faustregel (F), 2026-11. Die einzige Studie zu Uhrzeiten, die wir kennen (Wang, Greenwood und Pavlou, MISQ 44(4), 2020: die Beiträge eines Händlers verloren im Berufsverkehr mehr Follower), ist eng gefasst und sagt nichts über Nächte.</translation>
    </message>
    <message>
        <source>Rule of thumb (F), 2026-11: no study that names a number was found.</source>
        <translation>Faustregel (F), 2026-11: Eine Studie, die eine Zahl nennt, haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>Rule of thumb (F): no sound source was found, 2026-08.</source>
        <translation>Faustregel (F): Eine solide Quelle haben wir nicht gefunden, 2026-08.</translation>
    </message>
    <message>
        <source>Rule of thumb (F): no source with data was found, 2026-08.</source>
        <translation>Faustregel (F): Eine Quelle mit Daten haben wir nicht gefunden, 2026-08.</translation>
    </message>
    <message>
        <source>Rule of thumb (F): no source with data was found, 2026-11.</source>
        <translation>Faustregel (F): Eine Quelle mit Daten haben wir nicht gefunden, 2026-11.</translation>
    </message>
    <message>
        <source>Rule of thumb (F): the texts that the presets come from, TippingPoint Labs 2009 and others, read 2026-08.</source>
        <translation>Faustregel (F): die Texte, aus denen die Voreinstellungen stammen, TippingPoint Labs 2009 und andere, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>Rule {code}</source>
        <translation>Regel {code}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Rye &amp; Shine</source>
        <translation>Rye &amp; Shine</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>S3-compatible storage</source>
        <translation>S3-kompatibler Speicher</translation>
    </message>
    <message>
        <source>Said the same day, on {day}: {share} of the words are the same.</source>
        <translation>Schon am selben Tag gesagt, am {day}: {share} der Wörter sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Said {n} day before, on {day}: {share} of the words are the same.|Said {n} days before, on {day}: {share} of the words are the same.</source>
        <translation>
            <numerusform>Schon {n} Tag vorher gesagt, am {day}: {share} der Wörter sind gleich.</numerusform>
            <numerusform>Schon {n} Tage vorher gesagt, am {day}: {share} der Wörter sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as All</source>
        <translation>Wie „Alle“</translation>
    </message>
    <message>
        <source>Same time for all</source>
        <translation>Gleiche Zeit für alle</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Sample bakery. Nothing leaves this computer</source>
        <translation>Beispielbäckerei. Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Sample, stays here</source>
        <translation>Beispiel, bleibt hier</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as PDF or picture…</source>
        <translation>Als PDF oder Bild speichern…</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Save drafts</source>
        <translation>Entwürfe speichern</translation>
    </message>
    <message>
        <source>Save it again as CSV UTF-8, and try once more.</source>
        <translation>Speichere sie noch einmal als CSV UTF-8 und versuche es wieder.</translation>
    </message>
    <message>
        <source>Save it again as CSV UTF-8.</source>
        <translation>Speichere sie noch einmal als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Speichere sie noch einmal als CSV.</translation>
    </message>
    <message>
        <source>Save it alone.</source>
        <translation>Speichere nur diesen Beitrag.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Speichere sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as JPEG and add it again: on an iPhone choose “Most compatible” under camera formats.</source>
        <translation>Speichere es als JPEG und füge es noch einmal hinzu: Auf einem iPhone wählst du bei den Kameraformaten „Maximale Kompatibilität“.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG, GIF, WebP, MP4, MOV or WebM and add it again.</source>
        <translation>Speichere es als JPEG, PNG, GIF, WebP, MP4, MOV oder WebM und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Save it as MP4 (H.264) and add it again.</source>
        <translation>Speichere es als MP4 (H.264) und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichere sie als UTF-8.</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>Speichere es kleiner und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Save the one you mean as JPEG and add it.</source>
        <translation>Speichere das gemeinte als JPEG und füge es hinzu.</translation>
    </message>
    <message>
        <source>Save the picture again and add it anew.</source>
        <translation>Speichere das Bild noch einmal und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>Save the picture again, or take its name out of the row.</source>
        <translation>Speichere das Bild noch einmal, oder nimm seinen Namen aus der Zeile.</translation>
    </message>
    <message>
        <source>Save the video again and add it anew.</source>
        <translation>Speichere das Video noch einmal und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>Save your words first, then say how the post repeats.</source>
        <translation>Speichere erst deinen Text, dann sag, wie sich der Beitrag wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} draft|Save {n} drafts</source>
        <translation>
            <numerusform>{n} Entwurf speichern</numerusform>
            <numerusform>{n} Entwürfe speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} picture|Saved {n} pictures</source>
        <translation>
            <numerusform>{n} Bild gespeichert</numerusform>
            <numerusform>{n} Bilder gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Say --client NAME.</source>
        <translation>Gib --client NAME an.</translation>
    </message>
    <message>
        <source>Say --client and the business&apos;s name.</source>
        <translation>Gib --client und den Namen des Betriebs an.</translation>
    </message>
    <message>
        <source>Say --handle and its name.</source>
        <translation>Gib --handle und seinen Namen an.</translation>
    </message>
    <message>
        <source>Say --sure to do it.</source>
        <translation>Gib --sure an, um es zu tun.</translation>
    </message>
    <message>
        <source>Say --zone, such as Europe/Berlin.</source>
        <translation>Gib --zone an, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Say in a few words why it is fine.</source>
        <translation>Sag in ein paar Worten, warum es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sag in ein paar Worten, warum.</translation>
    </message>
    <message>
        <source>Say it quietly</source>
        <translation>Leiser sagen</translation>
    </message>
    <message>
        <source>Say it quietly (safe where it only takes marks away and writes plain English words in small letters; where a word could be a name, and in German, the text is shown before and after).</source>
        <translation>Leiser sagen (sicher, wo nur Zeichen wegfallen und einfache englische Wörter kleingeschrieben werden; wo ein Wort ein Name sein könnte und auf Deutsch wird der Text vorher und nachher gezeigt).</translation>
    </message>
    <message>
        <source>Say its id or some of its words.</source>
        <translation>Gib seine Kennung oder einige seiner Wörter an.</translation>
    </message>
    <message>
        <source>Say network:handle.</source>
        <translation>Gib network:handle an.</translation>
    </message>
    <message>
        <source>Say of each post why it exists: a story, a tip, a question, an offer. It takes a second each.</source>
        <translation>Sag von jedem Beitrag, wozu es ihn gibt: eine Geschichte, ein Tipp, eine Frage, ein Angebot. Das dauert je eine Sekunde.</translation>
    </message>
    <message>
        <source>Say one of {what}.</source>
        <translation>Nenne eine davon: {what}.</translation>
    </message>
    <message>
        <source>Say what is out, what waits and what comes next.</source>
        <translation>Sagen, was draußen ist, was wartet und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Say what you know: &quot;This oil is cold-pressed and smells of rosemary.&quot; Or name the proof in the post&apos;s field for it.</source>
        <translation>Sag, was du weißt: „Dieses Öl ist kalt gepresst und riecht nach Rosmarin.“ Oder nenne den Beleg im Feld des Beitrags dafür.</translation>
    </message>
    <message>
        <source>Say when the offer or event ends</source>
        <translation>Angeben, wann das Angebot oder die Veranstaltung endet</translation>
    </message>
    <message>
        <source>Say where the link is</source>
        <translation>Sagen, wo der Link ist</translation>
    </message>
    <message>
        <source>Say where the link is (opens the post).</source>
        <translation>Sagen, wo der Link ist (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Say whether a post that is not confirmed is there.</source>
        <translation>Sagen, ob ein unbestätigter Beitrag da ist.</translation>
    </message>
    <message>
        <source>Say whether it shall be deleted there too: open it, or use the command remove.</source>
        <translation>Sag, ob er auch dort gelöscht werden soll: Öffne ihn oder nimm den Befehl remove.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first: --dates dmy or --dates mdy.</source>
        <translation>Sag, ob der Tag oder der Monat zuerst kommt: --dates dmy oder --dates mdy.</translation>
    </message>
    <message>
        <source>Say why it helps</source>
        <translation>Sagen, was es bringt</translation>
    </message>
    <message>
        <source>Say why it helps (opens the post, with first lines to choose from).</source>
        <translation>Sagen, was es bringt (öffnet den Beitrag, mit ersten Zeilen zur Auswahl).</translation>
    </message>
    <message>
        <source>Says so while a client, one of its accounts, or everything is paused and posts are scheduled from that moment on. One finding for the client, or for each account that is paused alone. Drafts and ideas do not wait for anything.</source>
        <translation>Sagt Bescheid, solange ein Kunde, eines seiner Konten oder alles pausiert ist und von diesem Moment an Beiträge eingeplant sind. Ein Hinweis für den Kunden oder für jedes Konto, das allein pausiert ist. Entwürfe und Ideen warten auf nichts.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Schedule a post for the practice account and it appears at its time. No network is asked.</source>
        <translation>Plane einen Beitrag für das Übungskonto ein, und er erscheint zu seiner Zeit. Kein Netzwerk wird gefragt.</translation>
    </message>
    <message>
        <source>Schedule for today {time}</source>
        <translation>Für heute {time} einplanen</translation>
    </message>
    <message>
        <source>Schedule for {client}</source>
        <translation>Für {client} einplanen</translation>
    </message>
    <message>
        <source>Schedule for {day}, {time}</source>
        <translation>Für {day}, {time} einplanen</translation>
    </message>
    <message>
        <source>Schedule for {weekday} {time}</source>
        <translation>Für {weekday} {time} einplanen</translation>
    </message>
    <message>
        <source>Schedule it first.</source>
        <translation>Plane ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Scheduled for today {time}</source>
        <translation>Für heute {time} eingeplant</translation>
    </message>
    <message>
        <source>Scheduled for {day}, {time}</source>
        <translation>Für {day}, {time} eingeplant</translation>
    </message>
    <message>
        <source>Scheduled for {weekday} {time}</source>
        <translation>Für {weekday} {time} eingeplant</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled: {n} post|Scheduled: {n} posts</source>
        <translation>
            <numerusform>Eingeplant: {n} Beitrag</numerusform>
            <numerusform>Eingeplant: {n} Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>Wissenschaft und Technik</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a button</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation>Ideen suchen</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Beiträge suchen</translation>
    </message>
    <message>
        <source>Search posts (/)</source>
        <translation>Beiträge suchen (/)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Second {time} ({offset})</source>
        <translation>Zweites {time} ({offset})</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Section of the board</source>
        <translation>Bereich der Pinnwand</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Mehr ansehen</translation>
    </message>
    <message>
        <source>See: accounts list.</source>
        <translation>Siehe: accounts list.</translation>
    </message>
    <message>
        <source>See: journal.</source>
        <translation>Siehe: journal.</translation>
    </message>
    <message>
        <source>Seen there</source>
        <translation>Dort gesehen</translation>
    </message>
    <message>
        <source>Select all	Ctrl+A</source>
        <translation>Alles auswählen	Strg+A</translation>
    </message>
    <message>
        <source>Select all that is shown</source>
        <translation>Alles Gezeigte auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select several posts</source>
        <translation>Mehrere Beiträge auswählen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send it silently</source>
        <translation>Lautlos senden</translation>
    </message>
    <message>
        <source>Send nothing, until you say resume.</source>
        <translation>Nichts senden, bis du resume sagst.</translation>
    </message>
    <message>
        <source>Send this line with a bug report, and put back a copy from before it.</source>
        <translation>Schick diese Zeile mit einer Fehlermeldung ein, und setze eine Kopie von vorher ein.</translation>
    </message>
    <message>
        <source>Send what is due now, or one post, each once.</source>
        <translation>Senden, was jetzt fällig ist, oder einen Beitrag, jeden einmal.</translation>
    </message>
    <message>
        <source>Sending it again</source>
        <translation>Wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Sent on {networks}, right after the post.</source>
        <translation>Wird auf {networks} gleich nach dem Beitrag gesendet.</translation>
    </message>
    <message>
        <source>Sent{since}, but no certain answer came from {network}.{asked}</source>
        <translation>Gesendet{since}, aber von {network} kam keine sichere Antwort.{asked}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Separate them by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Separate them by “ | ” as the pictures are, one each.</source>
        <translation>Trenne sie wie die Bilder durch „ | “, je einen.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Gesetzt von: {who}.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or of the one that publishes: posts go out by it.</source>
        <translation>Stelle die Uhr dieses Computers oder die des anderen, der veröffentlicht: Nach ihr gehen Beiträge raus.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Stelle die Uhr dieses Computers richtig.</translation>
    </message>
    <message>
        <source>Set the kind to {kind}</source>
        <translation>Art auf {kind} setzen</translation>
    </message>
    <message>
        <source>Set the weekly rhythm</source>
        <translation>Wochenrhythmus festlegen</translation>
    </message>
    <message>
        <source>Set there: {settings}.</source>
        <translation>Dort einstellen: {settings}.</translation>
    </message>
    <message>
        <source>Set these {minutes} min aside to answer</source>
        <translation>Diese {minutes} min als Antwortzeit einplanen</translation>
    </message>
    <message>
        <source>Set time aside to answer</source>
        <translation>Antwortzeit einplanen</translation>
    </message>
    <message>
        <source>Set time aside to answer…</source>
        <translation>Antwortzeit einplanen…</translation>
    </message>
    <message>
        <source>Set up a place for pictures</source>
        <translation>Einen Ort für Bilder einrichten</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Set what is usual for an account</source>
        <translation>Übliches für ein Konto festgelegt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings changes it again: In the background.</source>
        <translation>Wieder änderbar unter „Einstellungen“, „Im Hintergrund“.</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>number</comment>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Seven of ten posts give something (a story, a tip, a smile, news), two share the work of others, one sells.</source>
        <translation>Sieben von zehn Beiträgen geben etwas (eine Geschichte, einen Tipp, ein Lächeln, Neues), zwei teilen die Arbeit anderer, einer wirbt.</translation>
    </message>
    <message>
        <source>Several sales posts in a row on one account.</source>
        <translation>Mehrere werbliche Beiträge hintereinander auf einem Konto.</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Shares what others do</source>
        <translation>Teilt, was andere machen</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift for any minute · Esc to cancel</source>
        <translation>Umschalt für jede Minute · Esc bricht ab</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Shorten it, or split it into a thread with a line of three dashes where the network has threads.</source>
        <translation>Kürze ihn oder teile ihn mit einer Zeile aus drei Strichen in einen Thread auf, wo das Netzwerk Threads hat.</translation>
    </message>
    <message>
        <source>Shorten it, or take the row out.</source>
        <translation>Kürze sie, oder nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürze es.</translation>
    </message>
    <message>
        <source>Shorten the longest sentence</source>
        <translation>Den längsten Satz kürzen</translation>
    </message>
    <message>
        <source>Shorten the longest sentence (opens the post there).</source>
        <translation>Den längsten Satz kürzen (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Text kürzen</translation>
    </message>
    <message>
        <source>Shorten the text (opens it at the limit).</source>
        <translation>Text kürzen (öffnet ihn an der Grenze).</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>how: month, week</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what: words, preview</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>Parley im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Alle {number} zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show the previews dark</source>
        <translation>Vorschau dunkel zeigen</translation>
    </message>
    <message>
        <source>Show the previews light</source>
        <translation>Vorschau hell zeigen</translation>
    </message>
    <message>
        <source>Show the reel among the posts as well</source>
        <translation>Das Reel auch unter den Beiträgen zeigen</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Show what is set for this account</source>
        <translation>Zeigen, was für dieses Konto eingestellt ist</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Wieder gezeigt</translation>
    </message>
    <message>
        <source>Shown by blogs, and in your calendar</source>
        <translation>Steht in Blogs und in deinem Kalender</translation>
    </message>
    <message>
        <source>Shown once, when the client is made.</source>
        <translation>Wird einmal gezeigt, wenn der Client angelegt wird.</translation>
    </message>
    <message>
        <source>Shown under the name; may stay empty.</source>
        <translation>Steht unter dem Namen; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Shows how something is done</source>
        <translation>Zeigt, wie etwas geht</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Sign in again: {joined}.</source>
        <translation>Neu anmelden: {joined}.</translation>
    </message>
    <message>
        <source>Sign in again: {names}.</source>
        <translation>Neu anmelden: {names}.</translation>
    </message>
    <message>
        <source>Sign in again: {name} ({network})</source>
        <translation>Neu anmelden: {name} ({network})</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sign in to {network}</source>
        <translation>Bei {network} anmelden</translation>
    </message>
    <message>
        <source>Sign out there, or choose the right account, and open the browser again.</source>
        <translation>Melde dich dort ab oder wähle das richtige Konto, und öffne den Browser noch einmal.</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Signed in until {day}</source>
        <translation>Angemeldet bis {day}</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Single letters and signs are shortcuts (N, T, F, /, ?)</source>
        <translation>Einzelne Buchstaben und Zeichen sind Tastenkürzel (N, T, F, /, ?)</translation>
    </message>
    <message>
        <source>Single letters and signs are switched off. Settings, Keys switches them on.</source>
        <translation>Einzelne Buchstaben und Zeichen sind ausgeschaltet. Einschalten kannst du sie unter „Einstellungen“, „Tasten“.</translation>
    </message>
    <message>
        <source>Single letters and signs rest while you write. Settings, Keys switches them off.</source>
        <translation>Einzelne Buchstaben und Zeichen ruhen, während du schreibst. Ausschalten kannst du sie unter „Einstellungen“, „Tasten“.</translation>
    </message>
    <message>
        <source>Single run on {machine}</source>
        <translation>Einzellauf auf {machine}</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Sites that do not know drafts publish it.</source>
        <translation>Websites, die keine Entwürfe kennen, veröffentlichen es.</translation>
    </message>
    <message>
        <source>Sites that do not take one make their own.</source>
        <translation>Websites, die keinen annehmen, bilden selbst einen.</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>number</comment>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Six weeks of posts and findings. Nothing leaves this computer.</source>
        <translation>Sechs Wochen Beiträge und Hinweise. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Übersprungen.</translation>
    </message>
    <message>
        <source>Slots with roles that keep within the mix. You can change every one of them.</source>
        <translation>Sendeplätze mit Rollen, die die Mischung einhalten. Jeder lässt sich ändern.</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Snapchat lets only allowed programs in: post it on its page or in the app.</source>
        <translation>Snapchat lässt nur zugelassene Programme hinein: Poste den Beitrag auf der Website oder in der App.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Snippets of {client}</source>
        <translation>Textbausteine von {client}</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>So viele Male</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Some networks fetch pictures from a public address. Parley puts a picture there under a name nobody guesses and takes it down once it was fetched.</source>
        <translation>Manche Netzwerke holen Bilder von einer öffentlichen Adresse. Parley legt ein Bild unter einem Namen, den niemand errät, dort ab und nimmt es weg, sobald es abgeholt ist.</translation>
    </message>
    <message>
        <source>Some of it may still be read and even go out. What is damaged does not come back by itself.</source>
        <translation>Manches lässt sich vielleicht noch lesen und sogar veröffentlichen. Was beschädigt ist, kommt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Someone who opens the profile sees the last few posts, and three offers side by side look like a leaflet. No study was found that names a number: three is a rule of thumb.</source>
        <translation>Wer das Profil öffnet, sieht die letzten paar Beiträge, und drei Angebote nebeneinander sehen aus wie ein Werbezettel. Eine Studie, die eine Zahl nennt, haben wir nicht gefunden: Drei ist eine Faustregel.</translation>
    </message>
    <message>
        <source>Something is ignored that need not be, or without a reason.</source>
        <translation>Etwas wird unnötig oder ohne Begründung übergangen.</translation>
    </message>
    <message>
        <source>Something that asks for answers goes out when nobody is there to give them.</source>
        <translation>Eine Frage geht raus, wenn niemand zum Antworten da ist.</translation>
    </message>
    <message>
        <source>Something that was ignored long ago can hide the next finding of the same sort when nobody remembers it. Tools that check programs have reported such leftovers for years, for the same reason.</source>
        <translation>Was vor langer Zeit übergangen wurde, kann den nächsten Hinweis derselben Sorte verbergen, wenn sich niemand mehr daran erinnert. Werkzeuge, die Programme prüfen, melden solche Reste seit Jahren, aus demselben Grund.</translation>
    </message>
    <message>
        <source>Somewhere the clocks were changed by law, and Parley has the new rules. A post at 09:00 still goes out at 09:00 there; only the moment in the world is another one.</source>
        <translation>Irgendwo wurden die Uhren per Gesetz umgestellt, und Parley hat die neuen Regeln. Ein Beitrag um 09:00 geht dort weiter um 09:00 raus; nur der Zeitpunkt für den Rest der Welt ist ein anderer.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Leertaste schließt</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Spelling and language</source>
        <translation>Rechtschreibung und Sprache</translation>
    </message>
    <message>
        <source>Split at the limit</source>
        <translation>An der Grenze teilen</translation>
    </message>
    <message>
        <source>Split here	Ctrl+Shift+Enter</source>
        <translation>Hier teilen	Strg+Umschalt+Enter</translation>
    </message>
    <message>
        <source>Split it into a thread</source>
        <translation>In einen Thread aufteilen</translation>
    </message>
    <message>
        <source>Split it into a thread of {parts}</source>
        <translation>In einen Thread aus {parts} Teilen aufteilen</translation>
    </message>
    <message>
        <source>Split it into a thread, at the ends of sentences where they are short enough (shows the parts first).</source>
        <translation>In einen Thread aufteilen, an Satzenden, wo die Sätze kurz genug sind (zeigt zuerst die Teile).</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Spread them over the next days</source>
        <translation>Auf die nächsten Tage verteilen</translation>
    </message>
    <message>
        <source>Spread them over the next days (shows the new days first).</source>
        <translation>Auf die nächsten Tage verteilen (zeigt zuerst die neuen Tage).</translation>
    </message>
    <message>
        <source>Square {form}</source>
        <translation>Quadrat {form}</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St</source>
        <comment>two letters for a kind</comment>
        <translation>Ge</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start it yourself: python main.py agent</source>
        <translation>Starte ihn selbst: python main.py agent</translation>
    </message>
    <message>
        <source>Start the agent by itself</source>
        <translation>Den Agenten von selbst starten</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenen Plan beginnen</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay for replies</source>
        <translation>Für Antworten da</translation>
    </message>
    <message>
        <source>Stay for replies: &lt;b&gt;{length}&lt;/b&gt; from {start}, added to your calendar</source>
        <translation>Für Antworten da: &lt;b&gt;{length}&lt;/b&gt; ab {start}, steht im Kalender</translation>
    </message>
    <message>
        <source>Stay for replies: &lt;b&gt;{length}&lt;/b&gt; from {start}, goes into your calendar with the post</source>
        <translation>Für Antworten da: &lt;b&gt;{length}&lt;/b&gt; ab {start}, kommt mit dem Beitrag in den Kalender</translation>
    </message>
    <message>
        <source>Stay for replies: {length} from {start}</source>
        <translation>Für Antworten da: {length} ab {start}</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Stop all publishing for now</source>
        <translation>Vorerst nichts mehr veröffentlichen</translation>
    </message>
    <message>
        <source>Stop every agent, then put back the newest good copy.</source>
        <translation>Beende jeden Agenten, dann setze die neueste gute Kopie ein.</translation>
    </message>
    <message>
        <source>Stopped repeating</source>
        <translation>Wiederholung beendet</translation>
    </message>
    <message>
        <source>Stopped. Nothing goes out until Parley or an agent runs again.</source>
        <translation>Beendet. Es geht nichts raus, bis Parley oder ein Agent wieder läuft.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Stored for {what} of {accounts}.</source>
        <translation>Gespeichert für {what} von {accounts}.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Strong lines around everything</source>
        <translation>Kräftige Linien um alles</translation>
    </message>
    <message>
        <source>Strong study (A): Lee, Hosanagar and Nair, Management Science 2018, an association corrected for what the feed shows. The number of words is our own.</source>
        <translation>Starke Studie (A): Lee, Hosanagar und Nair, Management Science 2018, ein Zusammenhang, bereinigt um das, was der Feed zeigt. Die Zahl der Wörter ist unsere eigene.</translation>
    </message>
    <message>
        <source>Strong study (A): Pancer and others, Journal of Consumer Psychology 2019, doi 10.1002/jcpy.1073; Leonhardt and Makienko, 2018, doi 10.1007/978-3-319-66023-3_116. Both are associations; the limits are our own.</source>
        <translation>Starke Studie (A): Pancer und andere, Journal of Consumer Psychology 2019, doi 10.1002/jcpy.1073; Leonhardt und Makienko, 2018, doi 10.1007/978-3-319-66023-3_116. Beides sind Zusammenhänge; die Grenzen sind unsere eigenen.</translation>
    </message>
    <message>
        <source>Strong study for the gap (A): Gleason and others, The Web Conference 2019, doi 10.1145/3308558.3313605. Law for public bodies (L): EU directive 2016/2102.</source>
        <translation>Starke Studie zur Lücke (A): Gleason und andere, The Web Conference 2019, doi 10.1145/3308558.3313605. Gesetz für öffentliche Stellen (L): EU-Richtlinie 2016/2102.</translation>
    </message>
    <message>
        <source>Subscribers get it without a sound.</source>
        <translation>Abonnenten bekommen es ohne Ton.</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suggest roles</source>
        <translation>Rollen vorschlagen</translation>
    </message>
    <message>
        <source>Suggestive</source>
        <translation>Anzüglich</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Survey (C): BuzzStream and Fractl 2015, more than 900 people. The number is a rule of thumb.</source>
        <translation>Umfrage (C): BuzzStream und Fractl 2015, mehr als 900 Leute. Die Zahl ist eine Faustregel.</translation>
    </message>
    <message>
        <source>Survey (C): BuzzStream and Fractl 2015, n &gt; 900; the 60 days are our own.</source>
        <translation>Umfrage (C): BuzzStream und Fractl 2015, n &gt; 900; die 60 Tage sind unsere eigenen.</translation>
    </message>
    <message>
        <source>Survey (C): Sprout Social Q3 2016, more than 1,000 people. The limit of a third is a rule of thumb (F): rule of thirds, Hootsuite blog, read 2026-08.</source>
        <translation>Umfrage (C): Sprout Social, Q3 2016, mehr als 1.000 Leute. Die Grenze von einem Drittel ist eine Faustregel (F): Drittelregel, Hootsuite-Blog, gelesen 2026-08.</translation>
    </message>
    <message>
        <source>Sv</source>
        <comment>two letters for a kind</comment>
        <translation>Se</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Swap with the next post of another kind</source>
        <translation>Mit dem nächsten Beitrag einer anderen Art tauschen</translation>
    </message>
    <message>
        <source>Swap with the next post of another kind (shows both first). Only posts that can still be changed.</source>
        <translation>Mit dem nächsten Beitrag einer anderen Art tauschen (zeigt zuerst beide). Nur Beiträge, die sich noch ändern lassen.</translation>
    </message>
    <message>
        <source>Swap with the next post that does not sell</source>
        <translation>Mit dem nächsten Beitrag tauschen, der nicht wirbt</translation>
    </message>
    <message>
        <source>Swap with the next post that does not sell (shows both first). Only posts that can still be changed.</source>
        <translation>Mit dem nächsten Beitrag tauschen, der nicht wirbt (zeigt zuerst beide). Nur Beiträge, die sich noch ändern lassen.</translation>
    </message>
    <message>
        <source>Swap {post} with {other}</source>
        <translation>Tauschen: {post} mit {other}</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what is set here</source>
        <translation>Zurücknehmen, was hier gesetzt ist</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back (safe: nothing else changes).</source>
        <translation>Zurücknehmen (sicher: sonst ändert sich nichts).</translation>
    </message>
    <message>
        <source>Take it back. What is still wrong shows up again, and can be ignored again with a reason of today.</source>
        <translation>Nimm es zurück. Was noch nicht stimmt, zeigt sich wieder und lässt sich mit einer Begründung von heute erneut übergehen.</translation>
    </message>
    <message>
        <source>Take it off the post, or connect it again first.</source>
        <translation>Nimm es aus dem Beitrag heraus oder verbinde es zuerst wieder.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take it out (opens the post there).</source>
        <translation>Herausnehmen (öffnet den Beitrag an der Stelle).</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nimm sie heraus.</translation>
    </message>
    <message>
        <source>Take off {account}</source>
        <translation>{account} herausnehmen</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Nimm eine von beiden heraus.</translation>
    </message>
    <message>
        <source>Take one of your ideas</source>
        <translation>Eine deiner Ideen nehmen</translation>
    </message>
    <message>
        <source>Take some of them away.</source>
        <translation>Nimm einige weg.</translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation>Nimm einige heraus.</translation>
    </message>
    <message>
        <source>Take the client out of the archive first.</source>
        <translation>Hol den Kunden zuerst aus dem Archiv.</translation>
    </message>
    <message>
        <source>Take the days of last week and write new words for them. Half an hour on Monday may do.</source>
        <translation>Nimm die Tage der letzten Woche und schreibe neuen Text dafür. Eine halbe Stunde am Montag reicht vielleicht.</translation>
    </message>
    <message>
        <source>Take the name out, or write the post for the other client. Where two clients do work together, let each name the other on its sheet.</source>
        <translation>Nimm den Namen heraus oder schreibe den Beitrag für den anderen Kunden. Wo zwei Kunden wirklich zusammenarbeiten, erlaube jedem in seinen Angaben, den anderen zu nennen.</translation>
    </message>
    <message>
        <source>Take the second address out</source>
        <translation>Die zweite Adresse herausnehmen</translation>
    </message>
    <message>
        <source>Take the second address out (safe when it stands alone on its line, or at the end after a whole sentence; else the text is shown before and after).</source>
        <translation>Die zweite Adresse herausnehmen (sicher, wenn sie allein in ihrer Zeile oder nach einem ganzen Satz am Ende steht; sonst wird der Text vorher und nachher gezeigt).</translation>
    </message>
    <message>
        <source>Take the sentence out</source>
        <translation>Den Satz herausnehmen</translation>
    </message>
    <message>
        <source>Take the sentence out (shows the text before and after).</source>
        <translation>Den Satz herausnehmen (zeigt den Text vorher und nachher).</translation>
    </message>
    <message>
        <source>Take the time out: it becomes an idea</source>
        <translation>Zeit herausnehmen: Es wird eine Idee</translation>
    </message>
    <message>
        <source>Take them out by hand.</source>
        <translation>Nimm sie von Hand heraus.</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Diesen Tag herausnehmen</translation>
    </message>
    <message>
        <source>Taken back: {state} again.</source>
        <translation>Rückgängig gemacht, wieder: {state}.</translation>
    </message>
    <message>
        <source>Taking its pictures off their place again</source>
        <translation>Das Entfernen seiner Bilder vom Ablageort</translation>
    </message>
    <message>
        <source>Talking with people</source>
        <translation>Gespräch mit Menschen</translation>
    </message>
    <message>
        <source>Tall {form}</source>
        <translation>Hoch {form}</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Te</source>
        <comment>two letters for a kind</comment>
        <translation>Wi</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Telegram answered without saying what it made.</source>
        <translation>Telegram hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Telegram does not know this bot token. Copy it from @BotFather again, all of it.</source>
        <translation>Telegram kennt dieses Bot-Token nicht. Kopiere es noch einmal ganz von @BotFather.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see the channel. Add it there as an administrator.</source>
        <translation>Telegram lässt den Bot den Kanal nicht sehen. Füge ihn dort als Administrator hinzu.</translation>
    </message>
    <message>
        <source>Telegram shows videos as MP4 only, not as {kind}.</source>
        <translation>Telegram zeigt Videos nur als MP4, nicht als {kind}.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer could not be read.</source>
        <translation>Die Antwort von Telegram ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Tell the story alone and sell in a post of its own, or mark it *promote*. If the words only look like a sale (a quotation, a memory of prices), confirm that the post does not sell.</source>
        <translation>Erzähle nur die Geschichte und wirb in einem eigenen Beitrag, oder markiere ihn als *Werbung*. Wenn der Text nur nach Werbung aussieht (ein Zitat, eine Erinnerung an Preise), bestätige, dass der Beitrag nicht wirbt.</translation>
    </message>
    <message>
        <source>Tell the subscribers</source>
        <translation>Den Abonnenten Bescheid geben</translation>
    </message>
    <message>
        <source>Tell what happened to a post.</source>
        <translation>Sagen, was mit einem Beitrag geschah.</translation>
    </message>
    <message>
        <source>Tell what texts ask of the reader and why they exist, with the words that say so.</source>
        <translation>Sagen, was Texte vom Leser wollen und wozu sie da sind, mit den Wörtern, die das zeigen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text for: {account}</source>
        <translation>Text für: {account}</translation>
    </message>
    <message>
        <source>Text on {account}</source>
        <translation>Text auf {account}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>That access token ends within a day. Press “Extend Access Token” in Meta’s Access Token Debugger, and paste the longer one.</source>
        <translation>Dieser Zugangsschlüssel endet binnen eines Tages. Klicke im Access Token Debugger von Meta auf „Extend Access Token“ und füge den längeren ein.</translation>
    </message>
    <message>
        <source>That account belongs to another client or network.</source>
        <translation>Dieses Konto gehört zu einem anderen Kunden oder Netzwerk.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>That channel takes no messages of their own. Choose a text or announcement channel.</source>
        <translation>Dieser Kanal nimmt keine eigenen Nachrichten an. Wähle einen Text- oder Ankündigungskanal.</translation>
    </message>
    <message>
        <source>That did not work, and it is Parley&apos;s fault. Settings has the details to copy.</source>
        <translation>Das hat nicht geklappt, und es liegt an Parley. In den Einstellungen lassen sich die Einzelheiten kopieren.</translation>
    </message>
    <message>
        <source>That did not work: {name}. Nothing was changed. The details are in the log.</source>
        <translation>Das hat nicht geklappt: {name}. Nichts wurde geändert. Einzelheiten stehen im Log.</translation>
    </message>
    <message>
        <source>That gives no second post.</source>
        <translation>Das ergibt keinen zweiten Beitrag.</translation>
    </message>
    <message>
        <source>That is more than a week after the post.</source>
        <translation>Das ist mehr als eine Woche nach dem Beitrag.</translation>
    </message>
    <message>
        <source>That is no channel and no group. Bots cannot post for a person.</source>
        <translation>Das ist kein Kanal und keine Gruppe. Bots können nicht für eine Person veröffentlichen.</translation>
    </message>
    <message>
        <source>That is not the name of the client. To delete it, type {name}.</source>
        <translation>Das ist nicht der Name des Kunden. Zum Löschen gib ein: {name}.</translation>
    </message>
    <message>
        <source>That is not the whole address.</source>
        <translation>Das ist nicht die ganze Adresse.</translation>
    </message>
    <message>
        <source>That is past. A scheduled post stays where it is</source>
        <translation>Das ist vorbei. Ein eingeplanter Beitrag bleibt, wo er ist</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt so</translation>
    </message>
    <message>
        <source>That is within the quiet hours: the linter will say so.</source>
        <translation>Das liegt in den Ruhezeiten: Der Linter wird es sagen.</translation>
    </message>
    <message>
        <source>That was the last post that the network takes for now.</source>
        <translation>Das war der letzte Beitrag, den das Netzwerk vorerst nimmt.</translation>
    </message>
    <message>
        <source>The Christmas box on Monday, Tuesday, Thursday, Friday and Saturday: 5 times in a week.</source>
        <translation>Die Weihnachtskiste am Montag, Dienstag, Donnerstag, Freitag und Samstag: 5-mal in einer Woche.</translation>
    </message>
    <message>
        <source>The Mix counts the posts that want something from people. People follow for the others: stories, tips, questions. The mark on the bar is your limit.</source>
        <translation>Die Mischung zählt die Beiträge, die etwas von Menschen wollen. Gefolgt wird dir wegen der anderen: Geschichten, Tipps, Fragen. Die Marke am Balken ist deine Grenze.</translation>
    </message>
    <message>
        <source>The Page of this account is not among those of the sign-in: {names}.</source>
        <translation>Die Seite dieses Kontos gehört nicht zu dieser Anmeldung. Dabei sind: {names}.</translation>
    </message>
    <message>
        <source>The YouTube Data API is off in your Google Cloud project. Switch it on there, then sign in again.</source>
        <translation>Die YouTube Data API ist in deinem Google-Cloud-Projekt aus. Schalte sie dort ein, dann melde dich neu an.</translation>
    </message>
    <message>
        <source>The access token is not accepted. Make a new one in the server&apos;s settings under Development.</source>
        <translation>Der Zugangsschlüssel wird nicht angenommen. Mach in den Einstellungen des Servers unter „Entwicklung“ einen neuen.</translation>
    </message>
    <message>
        <source>The access token lacks a right that {who} wants for posts: {names}. Make one that has it.</source>
        <translation>Dem Zugangsschlüssel fehlt ein Recht, das {who} für Beiträge will: {names}. Mach einen, der es hat.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Das Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>The account was taken off the post.</source>
        <translation>Das Konto wurde aus dem Beitrag herausgenommen.</translation>
    </message>
    <message>
        <source>The account {name} is removed.</source>
        <translation>Das Konto {name} ist entfernt.</translation>
    </message>
    <message>
        <source>The account {name} was changed in the meantime, so this was not taken back.</source>
        <translation>Das Konto {name} wurde inzwischen geändert, darum wurde das nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The account {name} was removed. {post} was not changed.</source>
        <translation>Das Konto {name} wurde entfernt. {post} blieb, wie er war.</translation>
    </message>
    <message>
        <source>The address it comes from.</source>
        <translation>Die Adresse, von der er kommt.</translation>
    </message>
    <message>
        <source>The address must not contain a name or password.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The agenda could not be read.</source>
        <translation>Die Agenda konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The agent is not started by itself.</source>
        <translation>Der Agent wird nicht von selbst gestartet.</translation>
    </message>
    <message>
        <source>The agent publishes while no window is open. It starts when you sign in to this computer, and needs your password store to be open.</source>
        <translation>Der Agent veröffentlicht, während kein Fenster offen ist. Er startet, wenn du dich an diesem Computer anmeldest, und braucht einen entsperrten Schlüsselbund.</translation>
    </message>
    <message>
        <source>The agent runs, and starts whenever you sign in.</source>
        <translation>Der Agent läuft und startet bei jeder Anmeldung am Computer.</translation>
    </message>
    <message>
        <source>The agent starts whenever you sign in, and does not run now.</source>
        <translation>Der Agent startet bei jeder Anmeldung am Computer und läuft gerade nicht.</translation>
    </message>
    <message>
        <source>The agent starts whenever you sign in.</source>
        <translation>Der Agent startet bei jeder Anmeldung am Computer.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The answer could not be written: {why}.</source>
        <translation>Die Antwort ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The blog&apos;s queue on Tumblr is full. Publish the post at once, or make room there.</source>
        <translation>Die Warteschlange des Blogs auf Tumblr ist voll. Veröffentliche den Beitrag gleich oder mach dort Platz.</translation>
    </message>
    <message>
        <source>The board is not on Pinterest any more. Choose another one for the post.</source>
        <translation>Die Pinnwand ist nicht mehr auf Pinterest. Wähle für den Beitrag eine andere.</translation>
    </message>
    <message>
        <source>The bot may not post there. In the channel&apos;s administrators, allow it to post messages.</source>
        <translation>Der Bot darf dort nicht veröffentlichen. Erlaube ihm das bei den Administratoren des Kanals.</translation>
    </message>
    <message>
        <source>The bot may not write in the channel. In its settings on Discord, allow the bot to view it, send messages, attach files and read its history.</source>
        <translation>Der Bot darf in dem Kanal nicht schreiben. Erlaube ihm in den Einstellungen des Kanals auf Discord, ihn zu sehen, Nachrichten zu senden, Dateien anzuhängen und den Verlauf zu lesen.</translation>
    </message>
    <message>
        <source>The browser is signed in as {handle}, not as {name}.</source>
        <translation>Der Browser ist als {handle} angemeldet, nicht als {name}.</translation>
    </message>
    <message>
        <source>The change was written down, then sent.</source>
        <translation>Die Änderung wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>The channel is not on Discord any more. Connect the account with another one.</source>
        <translation>Den Kanal gibt es auf Discord nicht mehr. Verbinde das Konto mit einem anderen.</translation>
    </message>
    <message>
        <source>The client’s own</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>The clock of this computer was changed {times}.</source>
        <translation>Die Uhr dieses Computers wurde verstellt, {times}.</translation>
    </message>
    <message>
        <source>The clock of this computer was changed.</source>
        <translation>Die Uhr dieses Computers wurde verstellt.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by {span_words}.</source>
        <translation>Die Uhr dieses Computers wurde um {span_words} zurückgestellt.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by {span_words}.</source>
        <translation>Die Uhr dieses Computers wurde um {span_words} vorgestellt.</translation>
    </message>
    <message>
        <source>The clock of {name} is {off}: set it.</source>
        <translation>Die Uhr von {name} geht {off}: Stelle sie richtig.</translation>
    </message>
    <message>
        <source>The columns are not known: {shown}{more}.</source>
        <translation>Die Spalten sind nicht bekannt: {shown}{more}.</translation>
    </message>
    <message>
        <source>The coming two weeks</source>
        <translation>Die kommenden zwei Wochen</translation>
    </message>
    <message>
        <source>The composer shows it beside each of its posts.</source>
        <translation>Der Editor zeigt es neben jedem Beitrag.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before a whole answer came.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor eine ganze Antwort kam.</translation>
    </message>
    <message>
        <source>The connection to {place} was lost. Nothing of what was being saved is there: try again.</source>
        <translation>Die Verbindung ist abgebrochen: {place}. Was gerade gespeichert werden sollte, ist nicht angekommen: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The copy is being checked</source>
        <translation>Die Kopie wird geprüft</translation>
    </message>
    <message>
        <source>The copy is being put in place: this cannot be cancelled any more</source>
        <translation>Die Kopie wird eingesetzt: Das lässt sich nicht mehr abbrechen</translation>
    </message>
    <message>
        <source>The copy is in place. Everything is paused: look at the days since, then end the pause.</source>
        <translation>Die Kopie ist eingesetzt. Alles ist pausiert: Sieh dir die Tage seither an, dann beende die Pause.</translation>
    </message>
    <message>
        <source>The copy is in place. The plan as it was before is among the copies.</source>
        <translation>Die Kopie ist eingesetzt. Der Plan von vorher liegt bei den Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is in place. {n} post that went out since stays as sent.|The copy is in place. {n} posts that went out since stay as sent.</source>
        <translation>
            <numerusform>Die Kopie ist eingesetzt. {n} Beitrag, der seither rausging, gilt weiter als gesendet.</numerusform>
            <numerusform>Die Kopie ist eingesetzt. {n} Beiträge, die seither rausgingen, gelten weiter als gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrections kept with this plan cannot be read.</source>
        <translation>Die Korrekturen, die zu diesem Plan aufbewahrt sind, lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The credits of your X app are used up, and X takes no post without. Buy credits in X’s developer console, then sign in again.</source>
        <translation>Das Guthaben deiner X-App ist aufgebraucht, und ohne nimmt X keinen Beitrag an. Kaufe Guthaben in der Entwicklerkonsole von X und melde dich dann neu an.</translation>
    </message>
    <message>
        <source>The damaged plan is kept as {name}.</source>
        <translation>Der beschädigte Plan ist aufgehoben als {name}.</translation>
    </message>
    <message>
        <source>The damaged plan is still open in another window or agent. Nothing was changed.</source>
        <translation>Der beschädigte Plan ist noch in einem anderen Fenster oder Agenten offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database {place} holds tables of another program. Give Parley a database of its own.</source>
        <translation>Die Datenbank {place} enthält Tabellen eines anderen Programms. Gib Parley eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>The day after, or a post that fits the day.</source>
        <translation>Der Tag danach oder ein Beitrag, der zu dem Tag passt.</translation>
    </message>
    <message>
        <source>The day in the words is right</source>
        <translation>Der Tag im Text stimmt</translation>
    </message>
    <message>
        <source>The deadline has no time zone.</source>
        <translation>Die Frist hat keine Zeitzone.</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be read, so spelling is not checked by it.</source>
        <translation>Das Wörterbuch {name} ließ sich nicht lesen, die Rechtschreibung wird damit also nicht geprüft.</translation>
    </message>
    <message>
        <source>The disk answered with an error while {where} was used. Check the disk, then try again.</source>
        <translation>Die Festplatte meldete einen Fehler, während {where} benutzt wurde. Prüfe sie und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full ({size_text} free): nothing is sent, for it could not be written down. Free some space; then Parley goes on by itself.</source>
        <translation>Die Festplatte ist voll ({size_text} frei): Nichts wird gesendet, denn es ließe sich nicht aufschreiben. Schaffe Platz; dann macht Parley von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be saved. Free some space and try again.</source>
        <translation>Die Festplatte ist voll: {path} konnte nicht gespeichert werden. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: {where} could not be saved. Free some space and try again.</source>
        <translation>Die Festplatte ist voll: {where} konnte nicht gespeichert werden. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the server is full: {place} could not be saved. Free some space there and try again.</source>
        <translation>Die Festplatte des Servers ist voll: {place} konnte nicht gespeichert werden. Schaffe dort Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The dough at four in the morning, the hand that shapes it, the queue at the door. A photo with a telephone will do.</source>
        <translation>Der Teig um vier Uhr morgens, die Hand, die ihn formt, die Schlange vor der Tür. Ein Foto mit dem Telefon genügt.</translation>
    </message>
    <message>
        <source>The end is in the past.</source>
        <translation>Das Ende liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The feed on this computer changes at once.</source>
        <translation>Der Feed auf diesem Computer ändert sich sofort.</translation>
    </message>
    <message>
        <source>The file could not be rewritten so that it says the same as the plan. Nothing was changed.</source>
        <translation>Die Datei ließ sich nicht so neu schreiben, dass sie dasselbe sagt wie der Plan. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds zero bytes.</source>
        <translation>Die Datei enthält Null-Bytes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252: look at letters such as ä, é and £.</source>
        <translation>Die Datei ist nicht UTF-8 und wurde als Windows-1252 gelesen: Achte auf Buchstaben wie ä, é und £.</translation>
    </message>
    <message numerus="yes">
        <source>The file names no account, and {n} row waits for one. Where do these posts go?|The file names no account, and {n:,} rows wait for one. Where do these posts go?</source>
        <translation>
            <numerusform>Die Datei nennt kein Konto, und {n} Zeile wartet darauf. Wohin gehen diese Beiträge?</numerusform>
            <numerusform>Die Datei nennt kein Konto, und {n} Zeilen warten darauf. Wohin gehen diese Beiträge?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file names no client, and {n} row waits for one. Whose posts are these?|The file names no client, and {n:,} rows wait for one. Whose posts are these?</source>
        <translation>
            <numerusform>Die Datei nennt keinen Kunden, und {n} Zeile wartet darauf. Wessen Beiträge sind das?</numerusform>
            <numerusform>Die Datei nennt keinen Kunden, und {n} Zeilen warten darauf. Wessen Beiträge sind das?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file names no time zone, and {n} row waits for one. On which clocks are its times?|The file names no time zone, and {n:,} rows wait for one. On which clocks are its times?</source>
        <translation>
            <numerusform>Die Datei nennt keine Zeitzone, und {n} Zeile wartet darauf. Nach welchen Uhren sind die Zeiten?</numerusform>
            <numerusform>Die Datei nennt keine Zeitzone, und {n} Zeilen warten darauf. Nach welchen Uhren sind die Zeiten?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says it is {upper}, but byte {what} is not.</source>
        <translation>Die Datei sagt, sie sei {upper}, aber Byte {what} ist es nicht.</translation>
    </message>
    <message>
        <source>The file was put up on {place}, but cannot be fetched from its address. Check the address in Accounts.</source>
        <translation>Die Datei liegt auf {place}, lässt sich unter ihrer Adresse aber nicht abrufen. Prüfe die Adresse unter „Konten“.</translation>
    </message>
    <message>
        <source>The file {path} is not a Parley plan.</source>
        <translation>Die Datei {path} ist kein Plan von Parley.</translation>
    </message>
    <message>
        <source>The filter was cleared to show this post.</source>
        <translation>Der Filter wurde zurückgesetzt, um diesen Beitrag zu zeigen.</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>Der erste Kommentar</translation>
    </message>
    <message>
        <source>The first comment was written down, then sent.</source>
        <translation>Der erste Kommentar wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>The first picture is the post&apos;s own image</source>
        <translation>Das erste Bild ist das Beitragsbild</translation>
    </message>
    <message>
        <source>The first request may still arrive. Parley looks itself {when}.</source>
        <translation>Die erste Anfrage kann noch ankommen. Parley sieht selbst nach: {when}.</translation>
    </message>
    <message>
        <source>The first request to {network} may still arrive, so {post} is not sent again yet.</source>
        <translation>Die erste Anfrage an {network} kann noch ankommen, darum wird {post} noch nicht wieder gesendet.</translation>
    </message>
    <message>
        <source>The first that is kept</source>
        <translation>Die erste, die aufgehoben ist</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be made.</source>
        <translation>Der Ordner {parent} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The group has moved to a new number. Connect the account again.</source>
        <translation>Die Gruppe hat eine neue Nummer bekommen. Verbinde das Konto noch einmal.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>The guide is not there: the folder docs is missing beside Parley. Nothing else is touched by that.</source>
        <translation>Das Handbuch ist nicht da: Neben Parley fehlt der Ordner docs. Sonst ist nichts davon betroffen.</translation>
    </message>
    <message>
        <source>The hours of the rule hold, unless you changed them there</source>
        <translation>Es gelten die Stunden der Regel, sofern du sie dort nicht geändert hast</translation>
    </message>
    <message>
        <source>The journal is on the clipboard.</source>
        <translation>Das Protokoll liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The last is from {day}. One is made each day while Parley or an agent runs, and {kept} are kept; each is read from end to end before it counts.</source>
        <translation>Die letzte ist vom {day}. Jeden Tag entsteht eine, solange Parley oder ein Agent läuft; {kept} werden aufgehoben; jede wird ganz gelesen, bevor sie zählt.</translation>
    </message>
    <message>
        <source>The law gives readers a right to know, and regulators can act against those who do not tell them.</source>
        <translation>Das Gesetz gibt Lesern ein Recht darauf, es zu wissen, und Behörden können gegen alle vorgehen, die es nicht sagen.</translation>
    </message>
    <message>
        <source>The limit of a third is a rule of thumb (F): rule of thirds, Hootsuite blog, read 2026-08. That too much selling costs readers: survey (C), Sprout Social Q3 2016, more than 1,000 people. On price and deal: strong study (A), Lee, Hosanagar and Nair, Management Science 2018, an association corrected for what the feed shows.</source>
        <translation>Die Grenze von einem Drittel ist eine Faustregel (F): Drittelregel, Hootsuite-Blog, gelesen 2026-08. Dass zu viel Werbung Leser kostet: Umfrage (C), Sprout Social, Q3 2016, mehr als 1.000 Leute. Zu Preis und Rabatt: starke Studie (A), Lee, Hosanagar und Nair, Management Science 2018, ein Zusammenhang, bereinigt um das, was der Feed zeigt.</translation>
    </message>
    <message>
        <source>The limit on replies and quotes</source>
        <translation>Die Begrenzung von Antworten und Zitaten</translation>
    </message>
    <message>
        <source>The location data of {name} could not be taken off. Save the file again and add it anew.</source>
        <translation>Die Ortsangaben von {name} ließen sich nicht entfernen. Speichere die Datei noch einmal und füge sie neu hinzu.</translation>
    </message>
    <message>
        <source>The look failed.</source>
        <translation>Das Nachsehen ist gescheitert.</translation>
    </message>
    <message>
        <source>The look-up failed.</source>
        <translation>Das Nachsehen ist gescheitert.</translation>
    </message>
    <message>
        <source>The message is not on Discord any more.</source>
        <translation>Die Nachricht ist nicht mehr auf Discord.</translation>
    </message>
    <message>
        <source>The message is not on Telegram any more.</source>
        <translation>Die Nachricht ist nicht mehr auf Telegram.</translation>
    </message>
    <message>
        <source>The message was changed on Discord since. Nothing was overwritten: change it there.</source>
        <translation>Die Nachricht wurde seither auf Discord geändert. Nichts wurde überschrieben: Ändere sie dort.</translation>
    </message>
    <message>
        <source>The mix</source>
        <translation>Die Mischung</translation>
    </message>
    <message>
        <source>The mix counts from today on</source>
        <translation>Die Mischung zählt ab heute</translation>
    </message>
    <message>
        <source>The mix counts what posts are marked as. Readers see the words and not the mark.</source>
        <translation>Die Mischung zählt, als was Beiträge markiert sind. Leser sehen den Text und nicht die Markierung.</translation>
    </message>
    <message>
        <source>The mix is counted from kinds. A notice that is marked as a tip makes the plan look more useful than it is to readers.</source>
        <translation>Die Mischung wird aus den Arten gezählt. Eine Mitteilung, die als Tipp markiert ist, lässt den Plan nützlicher aussehen, als er für Leser ist.</translation>
    </message>
    <message>
        <source>The mix is counted from kinds. A post without one counts as *not selling*, and where it could matter as *maybe selling*. With many of them nobody can say how much of the plan sells.</source>
        <translation>Die Mischung wird aus den Arten gezählt. Ein Beitrag ohne Art zählt als *nicht werblich*, und wo es darauf ankommen könnte, als *vielleicht werblich*. Bei vielen davon kann niemand sagen, wie viel vom Plan wirbt.</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>Der Monat konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The name of the file says another kind than it is. Add it anew.</source>
        <translation>Der Name der Datei nennt eine andere Art als ihr Inhalt. Füge sie neu hinzu.</translation>
    </message>
    <message>
        <source>The name you sign in to WordPress with.</source>
        <translation>Der Name, mit dem du dich bei WordPress anmeldest.</translation>
    </message>
    <message>
        <source>The network asked to wait</source>
        <translation>Das Netzwerk bat um Geduld</translation>
    </message>
    <message>
        <source>The network could not be reached.</source>
        <translation>Das Netzwerk war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The network did not allow the sign-in: {said}</source>
        <translation>Das Netzwerk hat die Anmeldung nicht erlaubt: {said}</translation>
    </message>
    <message>
        <source>The network refused it: kept, never sent by itself.</source>
        <translation>Das Netzwerk hat ihn abgelehnt: aufgehoben, nie von selbst gesendet.</translation>
    </message>
    <message>
        <source>The network said yes and shows it as it was.</source>
        <translation>Das Netzwerk sagte ja und zeigt ihn, wie er war.</translation>
    </message>
    <message>
        <source>The network took no more posts.</source>
        <translation>Das Netzwerk nahm keine Beiträge mehr.</translation>
    </message>
    <message>
        <source>The network would refuse it at its time, when nobody is there to shorten it.</source>
        <translation>Das Netzwerk würde ihn zu seiner Zeit ablehnen, wenn niemand da ist, der ihn kürzt.</translation>
    </message>
    <message>
        <source>The network would refuse the post at its time, or leave pictures out without a word. And a video without captions says nothing to those who cannot hear it.</source>
        <translation>Das Netzwerk würde den Beitrag zu seiner Zeit ablehnen oder Bilder wortlos weglassen. Und ein Video ohne Untertitel sagt denen nichts, die es nicht hören können.</translation>
    </message>
    <message>
        <source>The newest copy that is whole is from {day} ({size}). The damaged file is kept beside it. What went out since may not be readable; then everything is paused until you have looked.</source>
        <translation>Die neueste unversehrte Kopie ist vom {day} ({size}). Die beschädigte Datei bleibt daneben liegen. Was seither rausging, ist vielleicht nicht lesbar; dann ist alles pausiert, bis du nachgesehen hast.</translation>
    </message>
    <message>
        <source>The newest copy that is whole is from {day} ({size}). The damaged file is kept.
What went out since cannot be read, so everything is paused until you have looked.</source>
        <translation>Die neueste unversehrte Kopie ist vom {day} ({size}). Die beschädigte Datei wird aufgehoben.
Was seither rausging, ist nicht lesbar; darum ist alles pausiert, bis du nachgesehen hast.</translation>
    </message>
    <message>
        <source>The newest good copy is from {day}, {time} ({size}). To put it in place and keep the damaged file under another name: python main.py restore --newest</source>
        <translation>Die neueste gute Kopie ist vom {day}, {time} ({size}). So setzt du sie ein und behältst die beschädigte Datei unter anderem Namen: python main.py restore --newest</translation>
    </message>
    <message>
        <source>The next part was written down, then sent.</source>
        <translation>Der nächste Teil wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>The next time at which your readers are up. If they work at night, set their quiet hours on the client&apos;s sheet.</source>
        <translation>Die nächste Zeit, zu der deine Leser wach sind. Wenn sie nachts arbeiten, setze ihre Ruhezeiten in den Angaben zum Kunden.</translation>
    </message>
    <message>
        <source>The next try is {until}. {tail}</source>
        <translation>Der nächste Versuch ist {until}. {tail}</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>Die nächste Woche</translation>
    </message>
    <message>
        <source>The order page, or a question to begin with</source>
        <translation>Die Bestellseite oder eine Frage zum Einstieg</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The page changes at once and keeps its address.</source>
        <translation>Die Seite ändert sich sofort und behält ihre Adresse.</translation>
    </message>
    <message>
        <source>The page it ends at cannot be shown, and that is right. Paste its address here:</source>
        <translation>Die Seite am Ende lässt sich nicht zeigen, und das ist richtig so. Füge ihre Adresse hier ein:</translation>
    </message>
    <message>
        <source>The page says its own title and picture there</source>
        <translation>Die Seite nennt dort selbst Titel und Bild</translation>
    </message>
    <message>
        <source>The passphrase file {path}</source>
        <translation>Die Datei mit der Passphrase, {path},</translation>
    </message>
    <message>
        <source>The passphrase is not the one that {folder} was made with. Look at PARLEY_PASSPHRASE, or at the file that PARLEY_PASSPHRASE_FILE names.</source>
        <translation>Mit dieser Passphrase wurde {folder} nicht angelegt. Sieh in PARLEY_PASSPHRASE nach oder in der Datei, die PARLEY_PASSPHRASE_FILE nennt.</translation>
    </message>
    <message>
        <source>The password store holds something else under Parley’s name. Sign in to the account again.</source>
        <translation>Im Schlüsselbund liegt unter dem Namen von Parley etwas anderes. Melde das Konto noch einmal an.</translation>
    </message>
    <message>
        <source>The picture {name} is missing: add it to the post.</source>
        <translation>Das Bild {name} fehlt: Füge es dem Beitrag hinzu.</translation>
    </message>
    <message>
        <source>The picture “{name}” was not found.</source>
        <translation>Das Bild „{name}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The picture “{name}” was not found. Add it again.</source>
        <translation>Das Bild „{name}“ wurde nicht gefunden. Füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The pictures lie in {folder}, in their order.</source>
        <translation>Die Bilder liegen in {folder}, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The pin is not on Pinterest any more.</source>
        <translation>Der Pin ist nicht mehr auf Pinterest.</translation>
    </message>
    <message>
        <source>The pin was changed on Pinterest since. Nothing was overwritten: change it there.</source>
        <translation>Der Pin wurde seither auf Pinterest geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The plan as it is now is kept among the copies, so this can be taken back.
What went out since stays as sent: nothing goes out a second time.
Agents that use this plan have to be stopped first. Pictures stay as they are.</source>
        <translation>Der Plan, wie er jetzt ist, bleibt unter den Kopien; so lässt sich das zurücknehmen.
Was seither rausging, gilt weiter als gesendet: Nichts geht ein zweites Mal raus.
Agenten, die diesen Plan nutzen, müssen vorher beendet sein. Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The plan changed since this preview was made, so nothing was imported.</source>
        <translation>Der Plan hat sich seit dieser Vorschau geändert, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The plan could not be checked: {error}</source>
        <translation>Der Plan ließ sich nicht prüfen: {error}</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>Der Plan ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The plan file is damaged ({damage}).</source>
        <translation>Die Plandatei ist beschädigt ({damage}).</translation>
    </message>
    <message>
        <source>The plan file {path}</source>
        <translation>Die Plandatei {path}</translation>
    </message>
    <message>
        <source>The plan file {path} cannot be opened: {reason}.</source>
        <translation>Die Plandatei {path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The plan file {path} does not fit together ({row} without {parent}) and was left as it was.</source>
        <translation>Die Plandatei {path} passt nicht zusammen ({row} ohne {parent}) und blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The plan file {path} is damaged ({damage}).</source>
        <translation>Die Plandatei {path} ist beschädigt ({damage}).</translation>
    </message>
    <message>
        <source>The plan file {path} was opened for reading only.</source>
        <translation>Die Plandatei {path} wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The plan file {path} was written by a newer Parley (its format is {its}, this program knows {known}). It was left as it is. Update Parley to open it.</source>
        <translation>Die Plandatei {path} stammt von einem neueren Parley (Format {its}, dieses Programm kennt {known}). Sie blieb, wie sie ist. Aktualisiere Parley, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The plan file {path} was written by an older Parley. Open it once in the window, then try again.</source>
        <translation>Die Plandatei {path} stammt von einem älteren Parley. Öffne sie einmal im Fenster und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The plan file {plan} is open in another program. Close it, then try again.</source>
        <translation>Die Plandatei {plan} ist in einem anderen Programm offen. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The plan file {plan} was written by a newer Parley. It was left as it is. Update Parley first.</source>
        <translation>Die Plandatei {plan} stammt von einem neueren Parley. Sie blieb, wie sie ist. Aktualisiere zuerst Parley.</translation>
    </message>
    <message>
        <source>The plan for an account ends within days.</source>
        <translation>Der Plan für ein Konto endet in wenigen Tagen.</translation>
    </message>
    <message>
        <source>The plan has this id for another client.</source>
        <translation>Im Plan gehört diese Kennung einem anderen Kunden.</translation>
    </message>
    <message>
        <source>The plan is damaged</source>
        <translation>Der Plan ist beschädigt</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Der Plan ist leer.</translation>
    </message>
    <message>
        <source>The plan is now as it was in {source}.</source>
        <translation>Der Plan ist jetzt so, wie er in {source} war.</translation>
    </message>
    <message>
        <source>The plan is open in {who}. Nothing was changed.</source>
        <translation>Der Plan ist offen in {who}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The plan lies in {server}, and all who open it there share it. The practice feed lies on this computer.</source>
        <translation>Der Plan liegt in {server}, und alle, die ihn dort öffnen, teilen ihn. Der Übungs-Feed liegt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The plan {place} was written by a newer Parley (its format is {its}, this program knows {known}). It was left as it is. Update Parley to open it.</source>
        <translation>Der Plan {place} stammt von einem neueren Parley (Format {its}, dieses Programm kennt {known}). Er blieb, wie er ist. Aktualisiere Parley, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The plan {server} is copied there, not by Parley: pg_dump is the usual way.</source>
        <translation>Der Plan {server} wird dort kopiert, nicht von Parley: pg_dump ist der übliche Weg.</translation>
    </message>
    <message>
        <source>The planned time does not exist: the clocks jump over it.</source>
        <translation>Die geplante Zeit gibt es nicht: Die Uhren überspringen sie.</translation>
    </message>
    <message>
        <source>The planned time happens twice: the clocks go back over it.</source>
        <translation>Die geplante Zeit gibt es zweimal: Die Uhr geht zurück.</translation>
    </message>
    <message>
        <source>The planned time has passed and the post has not gone out.</source>
        <translation>Die Zeit ist vorbei, und der Beitrag ist nicht rausgegangen.</translation>
    </message>
    <message>
        <source>The plan’s address names no database.</source>
        <translation>Die Adresse des Plans nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>The playlist is not on YouTube any more. Choose another one for the post.</source>
        <translation>Die Playlist ist nicht mehr auf YouTube. Wähle für den Beitrag eine andere.</translation>
    </message>
    <message>
        <source>The post begs for likes, shares, tags or comments.</source>
        <translation>Der Beitrag bettelt um Likes, Markierungen oder Kommentare.</translation>
    </message>
    <message>
        <source>The post could not be checked: {error}</source>
        <translation>Der Beitrag konnte nicht geprüft werden: {error}</translation>
    </message>
    <message>
        <source>The post goes back to Ideas.</source>
        <translation>Der Beitrag kommt zurück zu den Ideen.</translation>
    </message>
    <message>
        <source>The post goes out at {time}. Nobody can answer it before.</source>
        <translation>Der Beitrag geht um {time} raus. Vorher kann niemand antworten.</translation>
    </message>
    <message>
        <source>The post in the making was written down, then sent.</source>
        <translation>Der entstehende Beitrag wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>The post is in the site&apos;s bin.</source>
        <translation>Der Beitrag ist im Papierkorb der Website.</translation>
    </message>
    <message>
        <source>The post is missing.</source>
        <translation>Der Beitrag fehlt.</translation>
    </message>
    <message>
        <source>The post is not in the practice feed any more.</source>
        <translation>Der Beitrag ist nicht mehr im Übungs-Feed.</translation>
    </message>
    <message>
        <source>The post is not on Facebook any more.</source>
        <translation>Der Beitrag ist nicht mehr auf Facebook.</translation>
    </message>
    <message>
        <source>The post is not on Instagram any more.</source>
        <translation>Der Beitrag ist nicht mehr auf Instagram.</translation>
    </message>
    <message>
        <source>The post is not on Threads any more.</source>
        <translation>Der Beitrag ist nicht mehr auf Threads.</translation>
    </message>
    <message>
        <source>The post is not on Tumblr any more.</source>
        <translation>Der Beitrag ist nicht mehr auf Tumblr.</translation>
    </message>
    <message>
        <source>The post is not on {who} any more.</source>
        <translation>Der Beitrag ist nicht mehr auf {who}.</translation>
    </message>
    <message>
        <source>The post is out there already.</source>
        <translation>Der Beitrag ist dort schon draußen.</translation>
    </message>
    <message>
        <source>The post is out. The rest of it is tried {moment_in}.</source>
        <translation>Der Beitrag ist draußen. Der Rest davon wird versucht: {moment_in}.</translation>
    </message>
    <message>
        <source>The post is out. The rest of it waits: {why}</source>
        <translation>Der Beitrag ist draußen. Der Rest davon wartet: {why}</translation>
    </message>
    <message>
        <source>The post is out. {trouble}</source>
        <translation>Der Beitrag ist draußen. {trouble}</translation>
    </message>
    <message>
        <source>The post itself is harmless, but on such a day it can look careless.</source>
        <translation>Der Beitrag selbst ist harmlos, aber an so einem Tag kann er achtlos wirken.</translation>
    </message>
    <message>
        <source>The post says nothing.</source>
        <translation>Der Beitrag sagt nichts.</translation>
    </message>
    <message>
        <source>The post says that already.</source>
        <translation>Das steht schon im Beitrag.</translation>
    </message>
    <message>
        <source>The post says this now.</source>
        <translation>So lautet der Beitrag jetzt.</translation>
    </message>
    <message>
        <source>The post was changed on Facebook since. Nothing was overwritten: change it there.</source>
        <translation>Der Beitrag wurde seither auf Facebook geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The post was changed on LinkedIn since. Nothing was overwritten: change it there.</source>
        <translation>Der Beitrag wurde seither auf LinkedIn geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The post was changed on Mastodon since. Nothing was overwritten: change it there.</source>
        <translation>Der Beitrag wurde seither auf Mastodon geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The post was changed on Tumblr since. Nothing was overwritten: change it there.</source>
        <translation>Der Beitrag wurde inzwischen auf Tumblr geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The post was changed on {place} since. Nothing was overwritten: change it there.</source>
        <translation>Der Beitrag wurde seither auf {place} geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The post was changed on {who} since. Nothing was overwritten: change it there.</source>
        <translation>Der Beitrag wurde auf {who} inzwischen geändert. Nichts wurde überschrieben: Ändere ihn dort.</translation>
    </message>
    <message>
        <source>The post was deleted.</source>
        <translation>Der Beitrag wurde gelöscht.</translation>
    </message>
    <message>
        <source>The post was written down, then sent.</source>
        <translation>Der Beitrag wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>The practice account has no folder. Remove it and add it again.</source>
        <translation>Das Übungskonto hat keinen Ordner. Entferne es und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>The practice feed in {folder} cannot be written: {reason}.</source>
        <translation>Der Übungs-Feed in {folder} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The practice feed {what} cannot be read. Move it away to begin a new one.</source>
        <translation>Der Übungs-Feed {what} lässt sich nicht lesen. Lege ihn woandershin, um einen neuen anzufangen.</translation>
    </message>
    <message>
        <source>The printer took nothing. Nothing was printed.</source>
        <translation>Der Drucker hat nichts angenommen. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the request through. Check its settings.</source>
        <translation>Der Proxy dieses Computers ließ die Anfrage nicht durch. Prüfe seine Einstellungen.</translation>
    </message>
    <message>
        <source>The publisher failed: {error}</source>
        <translation>Das Veröffentlichen ist gescheitert: {error}</translation>
    </message>
    <message>
        <source>The publisher met a fault of its own; the log has the details.</source>
        <translation>Beim Veröffentlichen trat ein Fehler von Parley selbst auf; Einzelheiten stehen in der Log-Datei.</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>The range before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The range before, the range after</source>
        <translation>Der Zeitraum davor, der danach</translation>
    </message>
    <message>
        <source>The rest of it is out as well.</source>
        <translation>Auch der Rest davon ist draußen.</translation>
    </message>
    <message>
        <source>The rest of this post is being sent right now.</source>
        <translation>Der Rest dieses Beitrags wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The row belongs to {client}, not to {said}.</source>
        <translation>Die Zeile gehört zu {client}, nicht zu {said}.</translation>
    </message>
    <message>
        <source>The row ends after {fields} of {width} fields, so it has no text.</source>
        <translation>Die Zeile endet nach {fields} von {width} Feldern und hat darum keinen Text.</translation>
    </message>
    <message>
        <source>The row has a date but no time.</source>
        <translation>Die Zeile hat ein Datum, aber keine Zeit.</translation>
    </message>
    <message>
        <source>The row has no client, and the plan has several.</source>
        <translation>Die Zeile hat keinen Kunden, und der Plan hat mehrere.</translation>
    </message>
    <message>
        <source>The row has no text and no picture.</source>
        <translation>Die Zeile hat keinen Text und kein Bild.</translation>
    </message>
    <message>
        <source>The row has no time zone.</source>
        <translation>Die Zeile hat keine Zeitzone.</translation>
    </message>
    <message>
        <source>The row has the same id as row {earlier}.</source>
        <translation>Die Zeile hat dieselbe Kennung wie Zeile {earlier}.</translation>
    </message>
    <message>
        <source>The row has {what} but no date.</source>
        <translation>Die Zeile hat {what}, aber kein Datum.</translation>
    </message>
    <message>
        <source>The row names no account on {network}.</source>
        <translation>Die Zeile nennt kein Konto auf {network}.</translation>
    </message>
    <message>
        <source>The row names no account.</source>
        <translation>Die Zeile nennt kein Konto.</translation>
    </message>
    <message>
        <source>The row names the account {account} but no network.</source>
        <translation>Die Zeile nennt das Konto {account}, aber kein Netzwerk.</translation>
    </message>
    <message>
        <source>The row says the same at the same time as row {earlier}.</source>
        <translation>Die Zeile sagt dasselbe zur selben Zeit wie Zeile {earlier}.</translation>
    </message>
    <message>
        <source>The rows of the file cannot be told apart safely.</source>
        <translation>Die Zeilen der Datei lassen sich nicht sicher auseinanderhalten.</translation>
    </message>
    <message>
        <source>The rules are {codes}.</source>
        <translation>Die Regeln sind {codes}.</translation>
    </message>
    <message>
        <source>The same is being asked for right now.</source>
        <translation>Genau das läuft gerade schon.</translation>
    </message>
    <message>
        <source>The same link twice in one post, or too often in one week.</source>
        <translation>Derselbe Link zweimal im Beitrag oder zu oft in einer Woche.</translation>
    </message>
    <message>
        <source>The same offer again and again within a week.</source>
        <translation>Dasselbe Angebot immer wieder innerhalb einer Woche.</translation>
    </message>
    <message>
        <source>The same question on Friday at 18:00, and 20 minutes set aside from then on.</source>
        <translation>Dieselbe Frage am Freitag um 18:00 und ab dann 20 Minuten dafür frei.</translation>
    </message>
    <message>
        <source>The same word counts as the same offer.</source>
        <translation>Dasselbe Wort zählt als dasselbe Angebot.</translation>
    </message>
    <message>
        <source>The same words go to several networks.</source>
        <translation>Derselbe Text geht an mehrere Netzwerke.</translation>
    </message>
    <message>
        <source>The sample bakery cannot be connected: nothing leaves this computer.</source>
        <translation>Die Beispielbäckerei kann nicht verbunden werden: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The sample business does not open {url}.</source>
        <translation>Der Beispielbetrieb öffnet {url} nicht.</translation>
    </message>
    <message>
        <source>The sample keeps its own posts</source>
        <translation>Das Beispiel behält seine eigenen Beiträge</translation>
    </message>
    <message>
        <source>The second address in a post takes room and tells nothing new. By the fourth post of a week many of the same people have seen the link. No study was found that names a number.</source>
        <translation>Die zweite Adresse in einem Beitrag braucht Platz und sagt nichts Neues. Beim vierten Beitrag einer Woche haben viele den Link schon gesehen. Eine Studie, die eine Zahl nennt, haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>The second offer of a day competes with the first. In figures of 2012 the second Facebook post of a day got 57 % of the likes of the first; they speak of posts in general, not of offers.</source>
        <translation>Das zweite Angebot eines Tages macht dem ersten Konkurrenz. In Zahlen von 2012 bekam der zweite Facebook-Beitrag eines Tages 57 % der Likes des ersten; sie sprechen von Beiträgen allgemein, nicht von Angeboten.</translation>
    </message>
    <message>
        <source>The second pushes the first down before many have seen it. Two in the same minute are most likely a slip of the hand. No study was found that names a number.</source>
        <translation>Der zweite schiebt den ersten nach unten, bevor ihn viele gesehen haben. Zwei in derselben Minute sind wohl ein Versehen. Eine Studie, die eine Zahl nennt, haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>The secrets file {path} could not be deleted. Delete it by hand.</source>
        <translation>Die Passwortdatei {path} ließ sich nicht löschen. Lösche sie von Hand.</translation>
    </message>
    <message>
        <source>The secrets file {path} is damaged. Put back a copy of it.</source>
        <translation>Die Passwortdatei {path} ist beschädigt. Setze eine Kopie davon ein.</translation>
    </message>
    <message>
        <source>The secrets file {path} is damaged. Sign in to the account again.</source>
        <translation>Die Passwortdatei {path} ist beschädigt. Melde das Konto noch einmal an.</translation>
    </message>
    <message>
        <source>The secrets file {path} may not be read.</source>
        <translation>Die Passwortdatei {path} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sections are {known}.</source>
        <translation>Die Abschnitte sind {known}.</translation>
    </message>
    <message>
        <source>The server does not accept this user or password for {place}. Check both in the address.</source>
        <translation>Der Server nimmt Benutzer oder Passwort nicht an: {place}. Prüfe beides in der Adresse.</translation>
    </message>
    <message>
        <source>The server lets nobody in to {place} from here. Its administrator can change that.</source>
        <translation>Der Server lässt von hier niemanden herein: {place}. Wer ihn verwaltet, kann das ändern.</translation>
    </message>
    <message>
        <source>The server of {place} cannot be found: check its name, and whether this machine is online.</source>
        <translation>Der Server ist nicht zu finden: {place}. Prüfe seinen Namen und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The server of {place} does not answer. Check whether this machine is online.</source>
        <translation>Der Server antwortet nicht: {place}. Prüfe, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The server of {place} has too many connections. Close some, or allow more there.</source>
        <translation>Der Server hat zu viele Verbindungen: {place}. Schließe einige oder erlaube dort mehr.</translation>
    </message>
    <message>
        <source>The server of {place} is just starting or stopping. Try again in a moment.</source>
        <translation>Der Server startet oder endet gerade: {place}. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server your account is on.</source>
        <translation>Der Server, auf dem dein Konto ist.</translation>
    </message>
    <message>
        <source>The sign-in to {who} has run out. Sign in again.</source>
        <translation>Die Anmeldung bei {who} ist abgelaufen. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>Die Anmeldung wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser.</source>
        <translation>Die Anmeldung wurde im Browser nicht erlaubt.</translation>
    </message>
    <message>
        <source>The site&apos;s interface is at {place}. Enter that address.</source>
        <translation>Die Schnittstelle der Website ist unter {place}. Gib diese Adresse ein.</translation>
    </message>
    <message>
        <source>The site&apos;s interface is on another host. Connect the account again.</source>
        <translation>Die Schnittstelle der Website ist auf einem anderen Host. Verbinde das Konto noch einmal.</translation>
    </message>
    <message>
        <source>The stored file of {name} is missing or damaged. Add it to the post again.</source>
        <translation>Die gespeicherte Datei von {name} fehlt oder ist beschädigt. Füge sie dem Beitrag noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The system’s password store did not answer ({error}). Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet ({error}). Entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The target for stories is 15 %, and 20 posts since 12 October hold none.</source>
        <translation>Das Ziel für Geschichten ist 15 %, und in 20 Beiträgen seit dem 12. Oktober steht keine.</translation>
    </message>
    <message>
        <source>The text holds words or names that belong to another network.</source>
        <translation>Im Text stehen Wörter oder Namen eines anderen Netzwerks.</translation>
    </message>
    <message>
        <source>The text holds words the client does not want, or a claim without proof.</source>
        <translation>Unerwünschte Wörter oder eine Behauptung ohne Beleg im Text.</translation>
    </message>
    <message>
        <source>The text is hard to read.</source>
        <translation>Der Text ist schwer zu lesen.</translation>
    </message>
    <message>
        <source>The text is longer than the network takes.</source>
        <translation>Der Text ist länger, als das Netzwerk nimmt.</translation>
    </message>
    <message>
        <source>The text names a day that cannot be right.</source>
        <translation>Der Text nennt einen Tag, der nicht stimmen kann.</translation>
    </message>
    <message>
        <source>The text says “{as_said}”, and that day is over.</source>
        <translation>Der Text sagt „{as_said}“, und dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>The text says “{as_said}”, and {since}.</source>
        <translation>Der Text sagt „{as_said}“, und {since}.</translation>
    </message>
    <message>
        <source>The text shouts: words in capitals, or too many exclamation marks.</source>
        <translation>Der Text schreit: Großbuchstaben oder viele Ausrufezeichen.</translation>
    </message>
    <message>
        <source>The time to answer was changed in the meantime, so this was not taken back.</source>
        <translation>Die Antwortzeit wurde inzwischen geändert, darum wurde das nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The token may not do that on {who}. It needs the scopes create, update, delete and media.</source>
        <translation>Der Zugangsschlüssel darf das auf {who} nicht. Er braucht die Rechte create, update, delete und media.</translation>
    </message>
    <message>
        <source>The two are mostly an hour apart, and that is long for a post that says &quot;in an hour we open&quot;.</source>
        <translation>Meist liegt eine Stunde dazwischen, und das ist lang für einen Beitrag, der sagt: „In einer Stunde öffnen wir“.</translation>
    </message>
    <message>
        <source>The two or three by which somebody would look for exactly this post.</source>
        <translation>Die zwei oder drei, unter denen jemand genau nach diesem Beitrag suchen würde.</translation>
    </message>
    <message>
        <source>The video is not on YouTube any more.</source>
        <translation>Das Video ist nicht mehr auf YouTube.</translation>
    </message>
    <message>
        <source>The video is too long for this account. X takes up to 140 seconds without Premium.</source>
        <translation>Das Video ist zu lang für dieses Konto. Ohne Premium nimmt X bis zu 140 Sekunden.</translation>
    </message>
    <message>
        <source>The video is too long. More than 15 minutes needs a channel that YouTube has verified.</source>
        <translation>Das Video ist zu lang. Mehr als 15 Minuten brauchen einen Kanal, den YouTube bestätigt hat.</translation>
    </message>
    <message>
        <source>The video was changed on YouTube since. Nothing was overwritten: change it there.</source>
        <translation>Das Video wurde seither auf YouTube geändert. Nichts wurde überschrieben: Ändere es dort.</translation>
    </message>
    <message>
        <source>The webhook is not on Discord any more. Make a new one and connect the account again.</source>
        <translation>Den Webhook gibt es auf Discord nicht mehr. Lege einen neuen an und verbinde das Konto noch einmal.</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week could not be read.</source>
        <translation>Die Woche konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The weekly rhythm was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Der Wochenrhythmus wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The words are copied: paste them there.</source>
        <translation>Der Text ist kopiert: Füge ihn dort ein.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Der Text ist derselbe</translation>
    </message>
    <message>
        <source>The words change; pictures, videos and the link&apos;s card stay.</source>
        <translation>Der Text ändert sich; Bilder, Videos und die Karte des Links bleiben.</translation>
    </message>
    <message>
        <source>The words that this fix replaces were changed in the meantime. Nothing was changed.</source>
        <translation>Der Text, den diese Korrektur ersetzt, wurde inzwischen geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The words were written for somewhere else, and here they lead nowhere: a post on Bluesky can hold the link itself, and the Instagram name may be somebody else&apos;s on X.</source>
        <translation>Die Wörter wurden für einen anderen Ort geschrieben, und hier führen sie nirgendwohin: Ein Beitrag auf Bluesky kann den Link selbst enthalten, und der Name von Instagram gehört auf X vielleicht jemand anderem.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} nearest to today.|The {n} nearest to today.</source>
        <translation>
            <numerusform>Der {n}, der heute am nächsten liegt.</numerusform>
            <numerusform>Die {n}, die heute am nächsten liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes show it above the post and in lists.</source>
        <translation>Themes zeigen es über dem Beitrag und in Listen.</translation>
    </message>
    <message>
        <source>Then it goes on here by itself. Where the browser cannot show the page it ends at, paste its address here.</source>
        <translation>Dann geht es hier von selbst weiter. Kann der Browser die Seite am Ende nicht zeigen, füge ihre Adresse hier ein.</translation>
    </message>
    <message>
        <source>Then {days}</source>
        <translation>Danach {days}</translation>
    </message>
    <message>
        <source>Then {days}, {count} in all</source>
        <translation>Danach {days}, {count} insgesamt</translation>
    </message>
    <message>
        <source>There are ALL, {families}.</source>
        <translation>Es gibt ALL, {families}.</translation>
    </message>
    <message>
        <source>There are no slots yet</source>
        <translation>Noch gibt es keine Sendeplätze</translation>
    </message>
    <message>
        <source>There are no words</source>
        <translation>Da ist kein Text</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Er hat noch keinen Text.</translation>
    </message>
    <message>
        <source>There are no words to put in.</source>
        <translation>Es gibt keinen Text zum Einsetzen.</translation>
    </message>
    <message>
        <source>There are several Pages: {names}. Enter the name of one.</source>
        <translation>Es gibt mehrere Seiten: {names}. Gib den Namen einer davon ein.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is already a client called {name}.</source>
        <translation>Einen Kunden namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is an archived client called {name}.</source>
        <translation>Einen archivierten Kunden namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no Page of that name. There are: {names}.</source>
        <translation>Eine Seite dieses Namens gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no access token for this account.</source>
        <translation>Für dieses Konto gibt es keinen Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>There is no account {what}.</source>
        <translation>Es gibt kein Konto {what}.</translation>
    </message>
    <message>
        <source>There is no app password for this account.</source>
        <translation>Für dieses Konto gibt es kein App-Passwort.</translation>
    </message>
    <message>
        <source>There is no application password for this account.</source>
        <translation>Für dieses Konto gibt es kein Anwendungspasswort.</translation>
    </message>
    <message>
        <source>There is no board yet. Make one on Pinterest first: every pin needs one.</source>
        <translation>Es gibt noch keine Pinnwand. Lege zuerst eine auf Pinterest an: Jeder Pin braucht eine.</translation>
    </message>
    <message>
        <source>There is no bot token for this account.</source>
        <translation>Für dieses Konto gibt es kein Bot-Token.</translation>
    </message>
    <message>
        <source>There is no client called {what}.</source>
        <translation>Es gibt keinen Kunden namens {what}.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Es gibt noch keinen Kunden.</translation>
    </message>
    <message>
        <source>There is no client {name}.</source>
        <translation>Den Kunden {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no client “{client}” in this plan.</source>
        <translation>In diesem Plan gibt es keinen Kunden „{client}“.</translation>
    </message>
    <message>
        <source>There is no code in that address.</source>
        <translation>In dieser Adresse steht kein Code.</translation>
    </message>
    <message>
        <source>There is no copy in {folder} yet.</source>
        <translation>In {folder} liegt noch keine Kopie.</translation>
    </message>
    <message>
        <source>There is no copy of it that is whole. Keep the file: close Parley, copy it elsewhere, and ask for help with it.</source>
        <translation>Es gibt keine unversehrte Kopie. Hebe die Datei auf: Schließe Parley, kopiere sie woandershin und lass dir damit helfen.</translation>
    </message>
    <message>
        <source>There is no copy of it that is whole. Nothing was changed.</source>
        <translation>Es gibt keine unversehrte Kopie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no database {place}. Create it first: createdb, or ask the server’s administrator.</source>
        <translation>Diese Datenbank gibt es nicht: {place}. Lege sie zuerst an: mit createdb oder über die Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder {folder} on {host}.</source>
        <translation>Auf {host} gibt es keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no free slot in the next four weeks. Open the post to choose a time.</source>
        <translation>In den nächsten vier Wochen ist kein Sendeplatz frei. Öffne den Beitrag, um eine Zeit zu wählen.</translation>
    </message>
    <message>
        <source>There is no good copy</source>
        <translation>Es gibt keine gute Kopie</translation>
    </message>
    <message>
        <source>There is no good copy in {folder}.</source>
        <translation>In {folder} liegt keine gute Kopie.</translation>
    </message>
    <message>
        <source>There is no good copy of it. Put one back from elsewhere: python main.py restore FILE</source>
        <translation>Es gibt keine gute Kopie davon. Setze eine von anderswo ein: python main.py restore DATEI</translation>
    </message>
    <message>
        <source>There is no network “{name}”.</source>
        <translation>Das Netzwerk „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no place for pictures with a public address. Choose one in Accounts.</source>
        <translation>Es gibt keinen Ort für Bilder mit öffentlicher Adresse. Wähle einen unter „Konten“.</translation>
    </message>
    <message>
        <source>There is no plan at {path}.</source>
        <translation>In {path} liegt kein Plan.</translation>
    </message>
    <message>
        <source>There is no plan at {plan}.</source>
        <translation>In {plan} liegt kein Plan.</translation>
    </message>
    <message>
        <source>There is no plan in {data_dir} yet.</source>
        <translation>In {data_dir} liegt noch kein Plan.</translation>
    </message>
    <message>
        <source>There is no plan in {place} yet.</source>
        <translation>In {place} liegt noch kein Plan.</translation>
    </message>
    <message>
        <source>There is no post to check yet.</source>
        <translation>Es gibt noch keinen Beitrag zum Prüfen.</translation>
    </message>
    <message>
        <source>There is no post {what}.</source>
        <translation>Es gibt keinen Beitrag {what}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the plan: it takes {size}, and {free} are free in {folder}. Free some space, then try again.</source>
        <translation>Für eine Kopie des Plans ist kein Platz: Sie braucht {size}, und in {folder} sind {free} frei. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no rule “{word}”.</source>
        <translation>Die Regel „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no user name for this account.</source>
        <translation>Für dieses Konto gibt es keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>There is no webhook and no bot token for this account.</source>
        <translation>Für dieses Konto gibt es keinen Webhook und kein Bot-Token.</translation>
    </message>
    <message>
        <source>There is no word in this to look for.</source>
        <translation>Darin ist kein Wort, nach dem sich suchen ließe.</translation>
    </message>
    <message>
        <source>There is no {name} dictionary here, so spelling is not checked. {how}, or put its files into {folder}.</source>
        <translation>Hier gibt es kein Wörterbuch für {name}, deshalb wird die Rechtschreibung nicht geprüft. {how} oder lege die Dateien des Wörterbuchs in {folder}.</translation>
    </message>
    <message>
        <source>There is none to choose yet. Checking the account under Accounts reads them.</source>
        <translation>Noch steht nichts zur Wahl. Prüfe das Konto unter „Konten“, dann wird es eingelesen.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day while Parley or an agent runs, and {kept} are kept.</source>
        <translation>Noch gibt es keine. Jeden Tag entsteht eine, solange Parley oder ein Agent läuft; {kept} werden aufgehoben.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Noch gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There was no network.</source>
        <translation>Es gab kein Netz.</translation>
    </message>
    <message>
        <source>These posts belong to several clients, and an account belongs to one</source>
        <translation>Diese Beiträge gehören mehreren Kunden, ein Konto gehört nur einem</translation>
    </message>
    <message>
        <source>They are there already</source>
        <translation>Sie sind schon dort</translation>
    </message>
    <message>
        <source>This Google account has no channel. Make one on YouTube, then sign in again.</source>
        <translation>Dieses Google-Konto hat keinen Kanal. Lege auf YouTube einen an, dann melde dich neu an.</translation>
    </message>
    <message>
        <source>This Parley knows no place of the kind “{kind}”.</source>
        <translation>Dieses Parley kennt keinen Ort der Art „{kind}“.</translation>
    </message>
    <message>
        <source>This access token may only read. Make one with read and write.</source>
        <translation>Dieser Zugangsschlüssel darf nur lesen. Mach einen mit read und write.</translation>
    </message>
    <message>
        <source>This account is not in the plan any more.</source>
        <translation>Dieses Konto ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This account was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieses Konto wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies that others saved stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was andere sich gemerkt haben, bleibt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Reblogs of it stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Reblogs davon bleiben.</translation>
    </message>
    <message>
        <source>This cannot be undone. Telegram may keep what is older than 48 hours: delete that in the app.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was älter als 48 Stunden ist, behält Telegram vielleicht: Lösche es in der App.</translation>
    </message>
    <message>
        <source>This cannot be undone. Threads lets programs delete 100 posts a day.</source>
        <translation>Das lässt sich nicht rückgängig machen. Threads lässt Programme 100 Beiträge am Tag löschen.</translation>
    </message>
    <message>
        <source>This cannot be undone. What others copied or quoted stays with them.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was andere kopiert oder zitiert haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your server asks the other servers to delete it too.</source>
        <translation>Das lässt sich nicht rückgängig machen. Dein Server bittet die anderen Server, ihn auch zu löschen.</translation>
    </message>
    <message>
        <source>This client is not in the plan any more.</source>
        <translation>Dieser Kunde ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This client was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieser Kunde wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This computer could not publish for {span}.</source>
        <translation>Dieser Computer konnte {span} nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>This computer could not publish {times}.</source>
        <translation>Dieser Computer konnte nicht veröffentlichen, {times}.</translation>
    </message>
    <message>
        <source>This computer could not publish.</source>
        <translation>Dieser Computer konnte nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>This computer has no password store, so passwords cannot be kept safely. Set the environment variable {name} to a long passphrase, or {file} to a file that holds it: they are then kept in encrypted files.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, Passwörter sind hier also nicht sicher aufgehoben. Setze die Umgebungsvariable {name} auf eine lange Passphrase oder {file} auf eine Datei, die sie enthält: Dann werden sie in verschlüsselten Dateien aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer may sleep in the next seven days.</source>
        <translation>Dieser Computer darf in den nächsten sieben Tagen schlafen.</translation>
    </message>
    <message>
        <source>This computer moved from {before} to {zone}. Posts keep the times of their clients&apos; zones.</source>
        <translation>Dieser Computer wechselte von {before} nach {zone}. Beiträge behalten die Zeiten in den Zeitzonen ihrer Kunden.</translation>
    </message>
    <message>
        <source>This computer moved to another time zone {times}.</source>
        <translation>Dieser Computer wechselte in eine andere Zeitzone, {times}.</translation>
    </message>
    <message>
        <source>This computer must be awake {what}{more}.</source>
        <translation>Dieser Computer muss wach sein: {what}{more}.</translation>
    </message>
    <message>
        <source>This computer slept for {span}.</source>
        <translation>Dieser Computer schlief {span}.</translation>
    </message>
    <message>
        <source>This computer was asleep {times}.</source>
        <translation>Dieser Computer schlief {times}.</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Dieser Computer schlief.</translation>
    </message>
    <message>
        <source>This computer was offline for {span}.</source>
        <translation>Dieser Computer war {span} offline.</translation>
    </message>
    <message>
        <source>This computer was offline {times}.</source>
        <translation>Dieser Computer war offline, {times}.</translation>
    </message>
    <message>
        <source>This copy cannot be put back</source>
        <translation>Diese Kopie lässt sich nicht zurückspielen</translation>
    </message>
    <message>
        <source>This copy is damaged: {damage}. Choose another one.</source>
        <translation>Diese Kopie ist beschädigt: {damage}. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This copy was written by a newer Parley. Update Parley to use it.</source>
        <translation>Diese Kopie hat ein neueres Parley geschrieben. Aktualisiere Parley, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>This desktop has no tray. Parley stays minimised instead, and tells what happens in its window, not by messages.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Parley bleibt stattdessen minimiert und sagt im Fenster, was geschieht, nicht in Mitteilungen.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This file holds no text, so it cannot be a plan.</source>
        <translation>Diese Datei enthält keinen Text und kann darum kein Plan sein.</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Dieser Hinweis</translation>
    </message>
    <message>
        <source>This finding is already shown again.</source>
        <translation>Dieser Hinweis wird schon wieder gezeigt.</translation>
    </message>
    <message>
        <source>This ignored finding is not in the plan any more.</source>
        <translation>Dieser übergangene Hinweis ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This ignored finding was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieser übergangene Hinweis wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This is no {label} file: column “{what}” is missing.</source>
        <translation>Das ist keine Datei von {label}: Die Spalte „{what}“ fehlt.</translation>
    </message>
    <message>
        <source>This is not a plan’s address.</source>
        <translation>Das ist keine Adresse eines Plans.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not saved yet. Press Esc again to leave without saving.</source>
        <translation>Das ist noch nicht gespeichert. Drücke noch einmal Esc, um ohne Speichern zu schließen.</translation>
    </message>
    <message>
        <source>This is the sample business, and nothing of it leaves this computer.</source>
        <translation>Das ist der Beispielbetrieb, und nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This is {what}, not a CSV file.</source>
        <translation>Das ist {what}, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>This machine was silent for too long in the middle of saving to {place}. Try again.</source>
        <translation>Dieser Computer war mitten im Speichern zu lange still: {place}. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>This picture is not in the plan any more.</source>
        <translation>Dieses Bild ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This picture was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieses Bild wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This plan is a sample: it is made anew, not copied.</source>
        <translation>Dieser Plan ist ein Beispiel: Er wird neu gemacht, nicht kopiert.</translation>
    </message>
    <message>
        <source>This plan lies on a database server, whose address has a password: Parley writes that into no file. docs/guide/headless.md shows a service that reads it from a protected one.</source>
        <translation>Dieser Plan liegt auf einem Datenbankserver, dessen Adresse ein Passwort enthält: Parley schreibt das in keine Datei. docs/guide/headless.md zeigt einen Dienst, der es aus einer geschützten liest.</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Dieser Beitrag</translation>
    </message>
    <message>
        <source>This post goes to no account yet.</source>
        <translation>Dieser Beitrag geht noch an kein Konto.</translation>
    </message>
    <message>
        <source>This post has no pictures.</source>
        <translation>Dieser Beitrag hat keine Bilder.</translation>
    </message>
    <message>
        <source>This post is being sent right now, so it cannot be changed.</source>
        <translation>Dieser Beitrag wird gerade gesendet und lässt sich deshalb nicht ändern.</translation>
    </message>
    <message>
        <source>This post is not in the plan any more.</source>
        <translation>Dieser Beitrag ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This post is out, so it cannot be changed. Copy it to plan it once more.</source>
        <translation>Dieser Beitrag ist draußen und lässt sich nicht ändern. Kopiere ihn, um ihn noch einmal zu planen.</translation>
    </message>
    <message>
        <source>This post is out. Its words can be changed there; to plan it once more, copy it.</source>
        <translation>Dieser Beitrag ist draußen. Sein Text lässt sich dort ändern; um ihn noch einmal zu planen, kopiere ihn.</translation>
    </message>
    <message>
        <source>This post was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieser Beitrag wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This post was removed where it was out, so it cannot be changed. Copy it to plan it once more.</source>
        <translation>Dieser Beitrag wurde dort entfernt, wo er draußen war, und lässt sich nicht ändern. Kopiere ihn, um ihn noch einmal zu planen.</translation>
    </message>
    <message>
        <source>This post&apos;s delivery is not in the plan any more.</source>
        <translation>Der Versand dieses Beitrags ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This post&apos;s delivery was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Der Versand dieses Beitrags wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This repeat is not in the plan any more.</source>
        <translation>Diese Wiederholung ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This repeat was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Diese Wiederholung wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This server does not change posts for other programs. Change it in the browser.</source>
        <translation>Dieser Server ändert keine Beiträge für andere Programme. Ändere ihn im Browser.</translation>
    </message>
    <message>
        <source>This server does not delete posts for other programs. Delete it in the browser.</source>
        <translation>Dieser Server löscht keine Beiträge für andere Programme. Lösche ihn im Browser.</translation>
    </message>
    <message>
        <source>This server does not search hashtags for other programs.</source>
        <translation>Dieser Server sucht für andere Programme keine Hashtags.</translation>
    </message>
    <message>
        <source>This server is on my own network</source>
        <translation>Dieser Server steht in meinem eigenen Netz</translation>
    </message>
    <message>
        <source>This server only keeps posts. Talk and numbers are on the servers that show them.</source>
        <translation>Dieser Server bewahrt Beiträge nur auf. Gespräche und Zahlen liegen auf den Servern, die sie zeigen.</translation>
    </message>
    <message>
        <source>This setting is not in the plan any more.</source>
        <translation>Diese Einstellung ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This setting was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Diese Einstellung wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This sign-in does not run that page. Sign in as somebody who is an administrator of it.</source>
        <translation>Diese Anmeldung verwaltet die Seite nicht. Melde dich als jemand an, der sie verwaltet.</translation>
    </message>
    <message>
        <source>This sign-in has no Page. Make a Page on Facebook first, and tick it when Facebook asks which ones Parley may use.</source>
        <translation>Diese Anmeldung hat keine Seite. Lege zuerst auf Facebook eine Seite an, und kreuze sie an, wenn Facebook fragt, welche Parley verwenden darf.</translation>
    </message>
    <message>
        <source>This sign-in may post to {names}, and to no other blog.</source>
        <translation>Diese Anmeldung darf auf {names} veröffentlichen und auf keinem anderen Blog.</translation>
    </message>
    <message>
        <source>This sign-in runs {count} pages. Sign in in the browser to choose one.</source>
        <translation>Diese Anmeldung verwaltet {count} Seiten. Melde dich im Browser an, um eine zu wählen.</translation>
    </message>
    <message>
        <source>This site takes no files: it names no place for them. Take the picture out, or add it there.</source>
        <translation>Diese Website nimmt keine Dateien: Sie nennt keinen Ort dafür. Nimm das Bild heraus oder füge es dort hinzu.</translation>
    </message>
    <message>
        <source>This snippet is not in the plan any more.</source>
        <translation>Dieser Textbaustein ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This snippet was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieser Textbaustein wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This stands in {place}. Take it out there.</source>
        <translation>Das steht in {place}. Nimm es dort heraus.</translation>
    </message>
    <message>
        <source>This time to answer is not in the plan any more.</source>
        <translation>Diese Antwortzeit ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This time to answer was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Diese Antwortzeit wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This user may not hold comments back. On {who} it needs the role editor or higher.</source>
        <translation>Dieser Benutzer darf keine Kommentare zurückhalten. Auf {who} ist dafür die Rolle Redakteur oder höher nötig.</translation>
    </message>
    <message>
        <source>This user may not make or change tables in {place}. Ask the server’s administrator.</source>
        <translation>Dieser Benutzer darf keine Tabellen anlegen oder ändern: {place}. Frage die Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>This user may not publish on {who}. It needs the role author or higher.</source>
        <translation>Dieser Benutzer darf auf {who} nicht veröffentlichen. Nötig ist die Rolle Autor oder höher.</translation>
    </message>
    <message>
        <source>This user may not {words}. It needs the role author or higher.</source>
        <translation>Dieser Benutzer darf das nicht: {words}. Nötig ist die Rolle Autor oder höher.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>Diese Fassung ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>This weekly rhythm is not in the plan any more.</source>
        <translation>Dieser Wochenrhythmus ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This weekly rhythm was changed somewhere else meanwhile. Nothing was overwritten.</source>
        <translation>Dieser Wochenrhythmus wurde inzwischen woanders geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>of Parley</comment>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Thread: split, join, number the parts</source>
        <translation>Thread: teilen, zusammenfügen, Teile nummerieren</translation>
    </message>
    <message>
        <source>Threads answered without saying what it made.</source>
        <translation>Threads hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Threads app ID</source>
        <translation>Threads-App-ID</translation>
    </message>
    <message>
        <source>Threads app secret</source>
        <translation>Threads-App-Secret</translation>
    </message>
    <message>
        <source>Threads does not say whose access token this is.</source>
        <translation>Threads sagt nicht, wessen Zugangsschlüssel das ist.</translation>
    </message>
    <message>
        <source>Threads lets no program change a post. Delete it, and post it again.</source>
        <translation>Threads lässt kein Programm einen Beitrag ändern. Lösche ihn und veröffentliche ihn neu.</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>number</comment>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Three posts a week are agreed, and the week of 9 to 15 November holds two.</source>
        <translation>Drei Beiträge pro Woche sind vereinbart, und in der Woche vom 9. bis 15. November stehen zwei.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>TikTok takes nothing along: choose the video or pictures, then paste the words.</source>
        <translation>TikTok nimmt nichts mit: Wähle das Video oder die Bilder, dann füge den Text ein.</translation>
    </message>
    <message>
        <source>TikTok wants this chosen for each video. An app that TikTok has not looked over may only post for yourself.</source>
        <translation>TikTok will das für jedes Video gewählt haben. Eine App, die TikTok nicht geprüft hat, darf nur für dich selbst veröffentlichen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time at which it ends</source>
        <translation>Uhrzeit, zu der es endet</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Time to answer added</source>
        <translation>Antwortzeit hinzugefügt</translation>
    </message>
    <message>
        <source>Time to answer after a post</source>
        <translation>Antwortzeit nach einem Beitrag</translation>
    </message>
    <message>
        <source>Time to answer begins</source>
        <translation>Die Antwortzeit beginnt</translation>
    </message>
    <message>
        <source>Time to answer begins with its post, or within a week after it.</source>
        <translation>Eine Antwortzeit beginnt mit ihrem Beitrag oder binnen einer Woche danach.</translation>
    </message>
    <message>
        <source>Time to answer changed</source>
        <translation>Antwortzeit geändert</translation>
    </message>
    <message>
        <source>Time to answer is {least} minutes at least and {most} hours at most.</source>
        <translation>Eine Antwortzeit dauert mindestens {least} Minuten und höchstens {most} Stunden.</translation>
    </message>
    <message>
        <source>Time to answer moved to {time}</source>
        <translation>Antwortzeit verschoben auf {time}</translation>
    </message>
    <message>
        <source>Time to answer removed</source>
        <translation>Antwortzeit entfernt</translation>
    </message>
    <message>
        <source>Time to answer stands beside a post or at a time of its own.</source>
        <translation>Eine Antwortzeit steht bei einem Beitrag oder zu einer eigenen Zeit.</translation>
    </message>
    <message>
        <source>Time to answer “{words}”</source>
        <translation>Antwortzeit zu „{words}“</translation>
    </message>
    <message>
        <source>Time to answer, {minutes} min</source>
        <translation>Antwortzeit, {minutes} min</translation>
    </message>
    <message>
        <source>Time to answer, {minutes} min, after “{post}”</source>
        <translation>Antwortzeit, {minutes} min, nach „{post}“</translation>
    </message>
    <message>
        <source>Time to answer, {minutes} min: {words}</source>
        <translation>Antwortzeit, {minutes} min: {words}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Zeitzone der Datei</translation>
    </message>
    <message>
        <source>Time zone: {zones}</source>
        <translation>Zeitzone: {zones}</translation>
    </message>
    <message>
        <source>Timeless: when a posting slot is free</source>
        <translation>Zeitlos: wenn ein Sendeplatz frei ist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times are those of {what}.</source>
        <translation>Die Zeiten gelten für {what}.</translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation>Zeiten in {zone}</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and description change; the video stays.</source>
        <translation>Titel und Beschreibung ändern sich; das Video bleibt.</translation>
    </message>
    <message>
        <source>Title and words change; picture, link and board stay.</source>
        <translation>Titel und Text ändern sich; Bild, Link und Pinnwand bleiben.</translation>
    </message>
    <message>
        <source>Title of the forum post</source>
        <translation>Titel des Forenbeitrags</translation>
    </message>
    <message>
        <source>To pin it was written down, then asked for.</source>
        <translation>Das Anheften wurde vermerkt, dann angefragt.</translation>
    </message>
    <message>
        <source>To remove it was written down, then asked for.</source>
        <translation>Das Entfernen wurde vermerkt, dann angefragt.</translation>
    </message>
    <message>
        <source>To take the pictures down was written down, then done.</source>
        <translation>Das Entfernen der Bilder wurde vermerkt, dann erledigt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Heute (T)</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the plan could not be made; the log has the details.</source>
        <translation>Die heutige Kopie des Plans ließ sich nicht machen; Einzelheiten stehen in der Log-Datei.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Told from each text</source>
        <translation>Am Text erkannt</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>Zu wenige zum Beurteilen</translation>
    </message>
    <message>
        <source>Too many posts of one account on one day.</source>
        <translation>Zu viele Beiträge eines Kontos an einem Tag.</translation>
    </message>
    <message>
        <source>Too many promotions follow each other.</source>
        <translation>Zu viele Werbebeiträge folgen aufeinander.</translation>
    </message>
    <message>
        <source>Too much of a client&apos;s plan sells, all accounts together.</source>
        <translation>Zu viel vom Plan eines Kunden wirbt, alle Konten zusammen.</translation>
    </message>
    <message>
        <source>Too much of one account&apos;s plan sells.</source>
        <translation>Zu viel vom Plan eines Kontos wirbt.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message numerus="yes">
        <source>Took the kind off {n} post|Took the kind off {n} posts</source>
        <translation>
            <numerusform>{n} Beitrag hat keine Art mehr</numerusform>
            <numerusform>{n} Beiträge haben keine Art mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Travel and events</source>
        <translation>Reisen und Veranstaltungen</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuche es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a minute, when it is out.</source>
        <translation>Versuche es in einer Minute noch einmal, wenn er draußen ist.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Try it out and keep it</source>
        <translation>Ausprobieren und behalten</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Tumblr answered without saying what it made.</source>
        <translation>Tumblr hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>Tumblr could not read the picture or video. Save it as JPEG, PNG or MP4 and try again.</source>
        <translation>Tumblr konnte das Bild oder Video nicht lesen. Speichere es als JPEG, PNG oder MP4 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Tumblr does not say whose access token this is.</source>
        <translation>Tumblr sagt nicht, wem dieser Zugangsschlüssel gehört.</translation>
    </message>
    <message>
        <source>Tumblr is still working on an earlier video, and takes the next one after it.</source>
        <translation>Tumblr arbeitet noch an einem früheren Video und nimmt das nächste danach an.</translation>
    </message>
    <message>
        <source>Tumblr&apos;s answer could not be read.</source>
        <translation>Die Antwort von Tumblr ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Turn a sales post into a story or a tip</source>
        <translation>Einen Werbebeitrag in eine Geschichte oder einen Tipp verwandeln</translation>
    </message>
    <message>
        <source>Turn a sales post into a story or a tip (opens it).</source>
        <translation>Einen Werbebeitrag in eine Geschichte oder einen Tipp verwandeln (öffnet ihn).</translation>
    </message>
    <message>
        <source>Turn the rule off, or change its numbers</source>
        <translation>Die Regel ausschalten oder ihre Zahlen ändern</translation>
    </message>
    <message numerus="yes">
        <source>Turn {n} of these {all} into {kinds}|Turn {n} of these {all} into {kinds}</source>
        <translation>
            <numerusform>{n} dieser {all} in {kinds} verwandeln</numerusform>
            <numerusform>{n} dieser {all} in {kinds} verwandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>number</comment>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Two columns say “{column}”.</source>
        <translation>Zwei Spalten heißen „{column}“.</translation>
    </message>
    <message>
        <source>Two of the five, and between them how the box is packed, or what the neighbours did with last year&apos;s.</source>
        <translation>Zwei von den fünf, und dazwischen, wie die Kiste gepackt wird oder was die Nachbarn mit der vom letzten Jahr gemacht haben.</translation>
    </message>
    <message>
        <source>Two of them on Tuesday, two on Wednesday.</source>
        <translation>Zwei davon am Dienstag, zwei am Mittwoch.</translation>
    </message>
    <message>
        <source>Two posts of one account come at nearly the same time.</source>
        <translation>Zwei Beiträge eines Kontos kommen fast zur selben Zeit.</translation>
    </message>
    <message>
        <source>Two promotions fall on one day.</source>
        <translation>Zwei Werbebeiträge fallen auf einen Tag.</translation>
    </message>
    <message>
        <source>Two studies of about 9,300 posts found more likes, comments and shares where the text was easy to read.</source>
        <translation>Zwei Studien an etwa 9.300 Beiträgen fanden mehr Likes, Kommentare und geteilte Beiträge, wo der Text leicht zu lesen war.</translation>
    </message>
    <message>
        <source>Two writers stood in each other’s way in {place}. Nothing of yours was saved: try again.</source>
        <translation>Zwei schrieben zugleich und standen sich im Weg: {place}. Von dir wurde nichts gespeichert: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>Zwei-Minuten-Rundgang</translation>
    </message>
    <message>
        <source>Type ; and these letters, then a space.</source>
        <translation>Tippe ; und diese Buchstaben, dann ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Type its name on the network.</source>
        <translation>Gib seinen Namen im Netzwerk ein.</translation>
    </message>
    <message>
        <source>Type the business&apos;s name.</source>
        <translation>Gib den Namen des Betriebs ein.</translation>
    </message>
    <message>
        <source>Type the name to delete it</source>
        <translation>Zum Löschen den Namen eingeben</translation>
    </message>
    <message>
        <source>Type the number of what Parley posts as:</source>
        <translation>Als wer soll Parley veröffentlichen? Gib die Nummer ein:</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Zum Finden tippen</translation>
    </message>
    <message>
        <source>Type what it shall insert.</source>
        <translation>Gib ein, was eingefügt werden soll.</translation>
    </message>
    <message>
        <source>Type what the menu shall say.</source>
        <translation>Gib ein, was im Menü stehen soll.</translation>
    </message>
    <message>
        <source>Type words of a post, its title, tags, first comment, campaign or notes.</source>
        <translation>Gib Wörter eines Beitrags ein: aus Text, Titel, Hashtags, erstem Kommentar, Kampagne oder Notizen.</translation>
    </message>
    <message>
        <source>Type {name} first</source>
        <translation>Zuerst {name} eingeben</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>UTM off</source>
        <translation>UTM aus</translation>
    </message>
    <message>
        <source>UTM on</source>
        <translation>UTM an</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Rückgängig	Strg+Z</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until it is mended, the rules stay as they were.</source>
        <translation>Bis das behoben ist, bleiben die Regeln, wie sie waren.</translation>
    </message>
    <message>
        <source>Until it is out</source>
        <translation>Bis er draußen ist</translation>
    </message>
    <message>
        <source>Until then no post goes out that needs one.</source>
        <translation>Bis dahin geht kein Beitrag raus, der eines braucht.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>Up to a day late|Up to {n} days late</source>
        <translation>
            <numerusform>Bis zu einem Tag zu spät</numerusform>
            <numerusform>Bis zu {n} Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {minutes} minutes late</source>
        <translation>Bis zu {minutes} Minuten zu spät</translation>
    </message>
    <message>
        <source>Up to {minutes} minutes late, as usual</source>
        <translation>Bis zu {minutes} Minuten zu spät, wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} hour late|Up to {n} hours late</source>
        <translation>
            <numerusform>Bis zu {n} Stunde zu spät</numerusform>
            <numerusform>Bis zu {n} Stunden zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Update Parley, or give the client another time zone.</source>
        <translation>Aktualisiere Parley, oder gib dem Kunden eine andere Zeitzone.</translation>
    </message>
    <message>
        <source>Update Parley.</source>
        <translation>Aktualisiere Parley.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or America/New_York.</source>
        <translation>Nimm einen Namen wie Europe/Berlin oder America/New_York.</translation>
    </message>
    <message>
        <source>Use an app password, not your main password.</source>
        <translation>Nimm ein App-Passwort, nicht dein Hauptpasswort.</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Besser so</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>Diese Antworten nehmen</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Diese Antwort nehmen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Usual for its posts…</source>
        <translation>Übliches für seine Beiträge…</translation>
    </message>
    <message>
        <source>Usual for posts on {network}</source>
        <translation>Übliches für Beiträge auf {network}</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verified accounts</source>
        <translation>Verifizierte Konten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions and the newest error, for a bug report</source>
        <translation>Versionen und der neueste Fehler, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Versions of this post</source>
        <translation>Versionen dieses Beitrags</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Visible month</source>
        <translation>Gezeigter Monat</translation>
    </message>
    <message>
        <source>Wait until the browser has left the network’s own page, then copy the address.</source>
        <translation>Warte, bis der Browser die Seite des Netzwerks verlassen hat, dann kopiere die Adresse.</translation>
    </message>
    <message>
        <source>Wait, or say what is new this time.</source>
        <translation>Warten oder sagen, was diesmal neu ist.</translation>
    </message>
    <message>
        <source>Waiting for you:</source>
        <translation>Wartet auf dich:</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for the account.</source>
        <translation>Wartet auf das Konto.</translation>
    </message>
    <message>
        <source>Waits for the client.</source>
        <translation>Wartet auf den Kunden.</translation>
    </message>
    <message>
        <source>Waits for the order of day and month.</source>
        <translation>Wartet auf die Reihenfolge von Tag und Monat.</translation>
    </message>
    <message>
        <source>Waits for the time zone.</source>
        <translation>Wartet auf die Zeitzone.</translation>
    </message>
    <message>
        <source>Wake this computer shortly before a post is due</source>
        <translation>Diesen Computer kurz vor einem fälligen Beitrag wecken</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Warm and plain. We say “loaf”, never “product”. First names.</source>
        <translation>Warm und schlicht. Wir sagen „Laib“, nie „Produkt“. Vornamen.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warning on pictures</source>
        <translation>Warnung vor Bildern</translation>
    </message>
    <message>
        <source>We work there</source>
        <translation>Wir arbeiten dort</translation>
    </message>
    <message>
        <source>Web space by SFTP</source>
        <translation>Webspace über SFTP</translation>
    </message>
    <message>
        <source>Webhook address or bot token</source>
        <translation>Adresse des Webhooks oder Bot-Token</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week and time</source>
        <translation>Woche und Zeit</translation>
    </message>
    <message>
        <source>Week by week, promotion would go over the limit of {limit} %.</source>
        <translation>Woche für Woche ginge die Werbung über die Grenze von {limit} %.</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>Woche beginnt</translation>
    </message>
    <message>
        <source>Weekend bake list</source>
        <translation>Backplan der Woche</translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation>Wochenrhythmus</translation>
    </message>
    <message>
        <source>Weekly rhythm saved</source>
        <translation>Wochenrhythmus gespeichert</translation>
    </message>
    <message>
        <source>Weekly rhythm…</source>
        <translation>Wochenrhythmus…</translation>
    </message>
    <message>
        <source>Weight of {code}</source>
        <translation>Gewicht von {code}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a version is compared with</source>
        <translation>Womit eine Version verglichen wird</translation>
    </message>
    <message>
        <source>What an app that YouTube has not looked over sends stays private; change it in YouTube Studio.</source>
        <translation>Was eine App sendet, die YouTube nicht geprüft hat, bleibt privat; ändere das in YouTube Studio.</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>What comes due while Parley is closed is missed, and waits for your decision.</source>
        <translation>Was fällig wird, während Parley geschlossen ist, wird verpasst und wartet auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What counts is a question or an invitation to everybody (&quot;tell us&quot;, &quot;which one would you take?&quot;), in the text, the title or the first comment, and any post you marked *converse*. Calls for likes and tags, questions that only lead to a link, and answers to one person do not count. Invitations are known in English and German.</source>
        <translation>Was zählt, ist eine Frage oder Einladung an alle („erzählt uns“, „welches würdet ihr nehmen?“) in Text, Titel oder erstem Kommentar und jeder Beitrag, den du als *Gespräch* markiert hast. Aufrufe zu Likes und Markierungen, Fragen, die nur zu einem Link führen, und Antworten an eine Person zählen nicht. Einladungen werden auf Englisch und Deutsch erkannt.</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Was möchtest du sagen?</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Was als Nächstes rausgeht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened to this post</source>
        <translation>Was mit diesem Beitrag geschah</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>What is being sent comes to its end first.</source>
        <translation>Was gerade gesendet wird, kommt erst zu Ende.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What is due meanwhile waits for your decision. One client or account can be paused, too.</source>
        <translation>Was in der Zeit fällig wird, wartet auf deine Entscheidung. Auch ein Kunde oder Konto allein lässt sich pausieren.</translation>
    </message>
    <message>
        <source>What is due while it sleeps is missed and waits for you.</source>
        <translation>Was im Schlaf fällig wird, wird verpasst und wartet auf dich.</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Was übergangen wird</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>What is said in the video can be read in it.</source>
        <translation>Was im Video gesagt wird, lässt sich darin lesen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>What it has published stays where it is, and in the journal.</source>
        <translation>Was schon veröffentlicht ist, bleibt dort und im Protokoll.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was er bedeutet</translation>
    </message>
    <message>
        <source>What it speaks of ended {moment}.</source>
        <translation>Wovon er spricht, endete {moment}.</translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation>Welche Art von Ort</translation>
    </message>
    <message>
        <source>What lifts</source>
        <translation>Was Mut macht</translation>
    </message>
    <message>
        <source>What lists and searches show of it.</source>
        <translation>Was Listen und Suchen davon zeigen.</translation>
    </message>
    <message>
        <source>What makes them smile</source>
        <translation>Was zum Lächeln bringt</translation>
    </message>
    <message>
        <source>What reads well on one network can look pasted on the next: a row of hashtags, &quot;link in bio&quot;, a text that is cut off. People who follow you in two places see the same twice. No study was found that puts a number on it.</source>
        <translation>Was auf einem Netzwerk gut klingt, kann auf dem nächsten hineinkopiert wirken: eine Reihe Hashtags, „Link in Bio“, ein abgeschnittener Text. Wer dir an zwei Orten folgt, sieht dasselbe zweimal. Eine Studie mit einer Zahl dazu haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>What should happen to posts that are already planned?</source>
        <translation>Was soll mit Beiträgen geschehen, die schon geplant sind?</translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation>Was man wissen muss</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was drucken</translation>
    </message>
    <message>
        <source>What waits for you could not be read. {error}</source>
        <translation>Was auf dich wartet, konnte nicht gelesen werden. {error}</translation>
    </message>
    <message>
        <source>What was found there is another post of this plan.</source>
        <translation>Was sich dort fand, ist ein anderer Beitrag dieses Plans.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was there before is {kept}.</source>
        <translation>Was vorher da war, ist {kept}.</translation>
    </message>
    <message>
        <source>What went out after that copy was made is not known, so everything is paused. Look at the posts of the days since, then: python main.py resume</source>
        <translation>Was nach dieser Kopie rausging, ist nicht bekannt, darum ist alles pausiert. Sieh dir die Beiträge der Tage seither an, dann: python main.py resume</translation>
    </message>
    <message>
        <source>What you got for it</source>
        <translation>Was du dafür bekommen hast</translation>
    </message>
    <message>
        <source>What you got for this post</source>
        <translation>Was du für diesen Beitrag bekommen hast</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>Was du verkaufst</translation>
    </message>
    <message>
        <source>What you would like to know</source>
        <translation>Was du gern wissen würdest</translation>
    </message>
    <message>
        <source>WhatsApp takes nothing along to a status: open Status, then paste the words or add the picture. A status has no link, so leave that field empty.</source>
        <translation>WhatsApp nimmt nichts in einen Status mit: Öffne „Status“, dann füge den Text ein oder das Bild hinzu. Ein Status hat keinen Link, lass das Feld also leer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>Wenn er ankommt</translation>
    </message>
    <message>
        <source>When it does, it is too late to send this by itself: it will wait for your decision.</source>
        <translation>Dann ist es zu spät, um das von selbst zu senden: Es wird auf deine Entscheidung warten.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>When you publish several missed posts, the first goes out at once and the next ones follow.</source>
        <translation>Veröffentlichst du mehrere verpasste Beiträge, geht der erste sofort raus und die nächsten folgen.</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>Wo bekomme ich das?</translation>
    </message>
    <message>
        <source>Where every post asks for something, the request that matters is easy to miss. A post that only tells, shows or thanks makes room for it. No study was found that names a number.</source>
        <translation>Wo jeder Beitrag um etwas bittet, geht die Bitte leicht unter, auf die es ankommt. Ein Beitrag, der nur erzählt, zeigt oder dankt, schafft ihr Platz. Eine Studie, die eine Zahl nennt, haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>Where it can be read that this is so</source>
        <translation>Wo sich nachlesen lässt, dass es stimmt</translation>
    </message>
    <message>
        <source>Where it is redeemed</source>
        <translation>Wo es eingelöst wird</translation>
    </message>
    <message>
        <source>Where nothing is agreed, the limit below holds. An account that posts more rarely by habit has a longer one: twice the usual time between its posts. The usual time is the middle one of up to three times before the gap and three after it, the shorter one when there are two in the middle; one alone is no habit. Days on which the client is closed are not counted.</source>
        <translation>Wo nichts vereinbart ist, gilt die Grenze unten. Ein Konto, das gewohnheitsmäßig seltener schreibt, hat eine längere: das Doppelte des üblichen Abstands zwischen seinen Beiträgen. Der übliche Abstand ist der mittlere von bis zu drei Abständen vor der Lücke und drei danach, der kürzere, wenn zwei in der Mitte liegen; ein einzelner ist keine Gewohnheit. Tage, an denen der Kunde geschlossen hat, zählen nicht.</translation>
    </message>
    <message>
        <source>Where the readers live</source>
        <translation>Wo das Publikum lebt</translation>
    </message>
    <message>
        <source>Whether {what} on {network} is not known. Ask for it again: Parley looks first.</source>
        <translation>Ob {what} auf {network} geklappt hat, ist nicht bekannt. Bitte noch einmal darum: Parley sieht zuerst nach.</translation>
    </message>
    <message>
        <source>Which posts change</source>
        <translation>Welche Beiträge sich ändern</translation>
    </message>
    <message>
        <source>Which way the paper lies</source>
        <translation>Wie das Papier liegt</translation>
    </message>
    <message>
        <source>Who else deserves a look</source>
        <translation>Wer noch einen Blick verdient</translation>
    </message>
    <message>
        <source>Who has the link</source>
        <translation>Wer den Link hat</translation>
    </message>
    <message>
        <source>Who may quote it</source>
        <translation>Wer ihn zitieren darf</translation>
    </message>
    <message>
        <source>Who may reblog it</source>
        <translation>Wer ihn rebloggen darf</translation>
    </message>
    <message>
        <source>Who may reply</source>
        <translation>Wer antworten darf</translation>
    </message>
    <message>
        <source>Who may reply and quote was written down, then sent.</source>
        <translation>Wer antworten und zitieren darf, wurde vermerkt, dann gesendet.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer ihn sieht</translation>
    </message>
    <message>
        <source>Who writes under a post does so in its first hours, and an answer that comes days later reaches nobody. Posts whose comments were answered did better in Buffer&apos;s figures of 2026; accounts were compared with themselves, and Buffer says that it is no proof.</source>
        <translation>Wer unter einen Beitrag schreibt, tut das in den ersten Stunden, und eine Antwort, die Tage später kommt, erreicht niemanden. Beiträge, deren Kommentare beantwortet wurden, liefen in Buffers Zahlen von 2026 besser; Konten wurden mit sich selbst verglichen, und Buffer sagt, dass es kein Beweis ist.</translation>
    </message>
    <message>
        <source>Whoever looks you up after two silent weeks may wonder whether you are still open. That posting regularly helps by itself is often said, but no sound source was found. Take the number as a reminder.</source>
        <translation>Wer nach zwei stillen Wochen bei dir nachschaut, fragt sich vielleicht, ob es dich noch gibt. Dass regelmäßiges Schreiben von selbst hilft, heißt es oft, eine solide Quelle haben wir nicht gefunden. Nimm die Zahl als Erinnerung.</translation>
    </message>
    <message>
        <source>Whoever plans for ten clients can paste into the wrong one, and once a post is out it has been seen.</source>
        <translation>Wer für zehn Kunden plant, kann beim falschen einfügen, und ist ein Beitrag einmal draußen, hat ihn jemand gesehen.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Whole rule</source>
        <translation>Ganze Regel</translation>
    </message>
    <message>
        <source>Whole: every page and index was read. {held}.</source>
        <translation>Unversehrt: Jede Seite und jeder Index wurde gelesen. {held}.</translation>
    </message>
    <message>
        <source>Whom it answers</source>
        <translation>Wem er antwortet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Wide {form}</source>
        <translation>Breit {form}</translation>
    </message>
    <message>
        <source>Widest {form}</source>
        <translation>Extrabreit {form}</translation>
    </message>
    <message>
        <source>Window on {machine}</source>
        <translation>Fenster auf {machine}</translation>
    </message>
    <message>
        <source>Windows did not take the change: {why}.</source>
        <translation>Windows hat die Änderung nicht angenommen: {why}.</translation>
    </message>
    <message>
        <source>Windows that follow each other above the limit are one finding, told by the worst of them. Posts without a kind count as not selling; when they could lift the window over the limit, a note says so. With fewer than 8 posts nothing is judged, and one note says so. Only windows that end now or later are judged: what is out cannot be changed. With `soft_weight`, a soft ask (come by, have a look) counts in part when the post has an offer tag or leads to one of the client&apos;s own domains.</source>
        <translation>Zeiträume, die über der Grenze aufeinander folgen, sind ein Hinweis; genannt wird der schlimmste. Beiträge ohne Art zählen als nicht werblich; könnten sie den Zeitraum über die Grenze heben, sagt das eine Anmerkung. Bei weniger als 8 Beiträgen wird nichts beurteilt, und eine Anmerkung sagt das. Nur Zeiträume, die jetzt oder später enden, werden beurteilt: Was veröffentlicht ist, lässt sich nicht ändern. Mit `soft_weight` zählt eine sanfte Aufforderung (kommt vorbei, schaut mal) teilweise, wenn beim Beitrag ein Angebot eingetragen ist oder er auf eine eigene Domain des Kunden führt.</translation>
    </message>
    <message>
        <source>With :port where it is not 22.</source>
        <translation>Mit :port, wenn es nicht 22 ist.</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Mit einem Zugangsschlüssel</translation>
    </message>
    <message>
        <source>With commas between, 500 characters in all.</source>
        <translation>Mit Kommas dazwischen, zusammen 500 Zeichen.</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>With commas between; the first ones count in searches.</source>
        <translation>Mit Kommas dazwischen; die ersten zählen bei der Suche.</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} hour it counts ({set_by}).|Within {n} hours it counts ({set_by}).</source>
        <translation>
            <numerusform>Innerhalb von {n} Stunde zählt es ({set_by}).</numerusform>
            <numerusform>Innerhalb von {n} Stunden zählt es ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a campaign or an offer, only the network is counted.</source>
        <translation>Ohne Kampagne oder Angebot wird nur das Netzwerk gezählt.</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Without an end and without rules, everybody can be right in a quarrel. Codes of advertising ask for these things, and Meta&apos;s guidelines ask for the line about the network.</source>
        <translation>Ohne Ende und ohne Bedingungen kann in einem Streit jeder recht haben. Werberegeln verlangen diese Angaben, und die Richtlinien von Meta den Satz über das Netzwerk.</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Ohne das Fenster</translation>
    </message>
    <message>
        <source>WordPress account</source>
        <translation>WordPress-Konto</translation>
    </message>
    <message>
        <source>WordPress site</source>
        <translation>WordPress-Website</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words and tags change; reblogs keep what they had.</source>
        <translation>Text und Tags ändern sich; Reblogs behalten, was sie hatten.</translation>
    </message>
    <message>
        <source>Words for {day}</source>
        <translation>Text für {day}</translation>
    </message>
    <message>
        <source>Words in the post</source>
        <translation>Wörter im Beitrag</translation>
    </message>
    <message>
        <source>Words never used</source>
        <translation>Gesperrte Wörter</translation>
    </message>
    <message>
        <source>Words of the new idea</source>
        <translation>Text der neuen Idee</translation>
    </message>
    <message>
        <source>Words of the new post</source>
        <translation>Text des neuen Beitrags</translation>
    </message>
    <message>
        <source>Working out what helps</source>
        <translation>Es wird ermittelt, was hilft</translation>
    </message>
    <message>
        <source>Works out how many years of school a text asks for, and how long its sentences are. Above year 10, or with more than 22 words a sentence on average, it says so. Texts of fewer than 30 words are not judged. English is judged by the Flesch-Kincaid grade, German by the Wiener Sachtextformel; other languages are left alone. Addresses, hashtags and @names do not count.</source>
        <translation>Rechnet aus, wie viele Schuljahre ein Text verlangt und wie lang seine Sätze sind. Über Schuljahr 10 oder bei mehr als 22 Wörtern je Satz im Durchschnitt sagt die Regel das. Texte mit weniger als 30 Wörtern werden nicht beurteilt. Englisch wird nach der Flesch-Kincaid-Stufe beurteilt, Deutsch nach der Wiener Sachtextformel; andere Sprachen bleiben außen vor. Adressen, Hashtags und @Namen zählen nicht.</translation>
    </message>
    <message>
        <source>World Bread Day week, agreed with Marta</source>
        <translation>Woche des Brotes, mit Marta abgesprochen</translation>
    </message>
    <message>
        <source>Worst client</source>
        <translation>Kritischster Kunde</translation>
    </message>
    <message>
        <source>Worst window</source>
        <translation>Kritischste Zeit</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write #{tag}</source>
        <translation>#{tag} schreiben</translation>
    </message>
    <message>
        <source>Write 1 for a strong cue, 0.5 for a weak one, 0 to take one out: 1 order now.</source>
        <translation>Schreibe 1 für ein starkes Anzeichen, 0.5 für ein schwaches, 0, um eines herauszunehmen: 1 jetzt bestellen.</translation>
    </message>
    <message>
        <source>Write @{name}</source>
        <translation>@{name} schreiben</translation>
    </message>
    <message>
        <source>Write [hard] above it.</source>
        <translation>Schreibe [hard] darüber.</translation>
    </message>
    <message>
        <source>Write a code, as en, de or pt-BR, or leave it empty for the client&apos;s language.</source>
        <translation>Schreibe einen Code, etwa en, de oder pt-BR, oder lass es leer für die Sprache des Kunden.</translation>
    </message>
    <message>
        <source>Write a date, as 2026-12-03, or make it an idea without status and time.</source>
        <translation>Schreibe ein Datum, etwa 2026-12-03, oder mach eine Idee ohne Status und Zeit daraus.</translation>
    </message>
    <message>
        <source>Write a day that exists, as 2026-12-03.</source>
        <translation>Schreibe einen Tag, den es gibt, etwa 2026-12-03.</translation>
    </message>
    <message>
        <source>Write a few words first</source>
        <translation>Schreibe erst ein paar Wörter</translation>
    </message>
    <message>
        <source>Write a line first</source>
        <translation>Schreibe zuerst eine Zeile</translation>
    </message>
    <message>
        <source>Write a line for each: visibility=unlisted.</source>
        <translation>Schreibe für jede eine Zeile: visibility=unlisted.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Beitrag schreiben</translation>
    </message>
    <message>
        <source>Write a post for this slot: {kind}, {networks}</source>
        <translation>Beitrag für diesen Sendeplatz schreiben: {kind}, {networks}</translation>
    </message>
    <message>
        <source>Write a time, as 09:00; without a date the row is an idea.</source>
        <translation>Schreibe eine Zeit, etwa 09:00; ohne Datum ist die Zeile eine Idee.</translation>
    </message>
    <message>
        <source>Write a whole address, as https://example.com/page.</source>
        <translation>Schreibe eine ganze Adresse, etwa https://example.com/seite.</translation>
    </message>
    <message>
        <source>Write a year from {what} to {what2}.</source>
        <translation>Schreibe ein Jahr von {what} bis {what2}.</translation>
    </message>
    <message>
        <source>Write an idea and press Enter</source>
        <translation>Idee schreiben und Enter drücken</translation>
    </message>
    <message>
        <source>Write an idea: {kind}</source>
        <translation>Idee schreiben: {kind}</translation>
    </message>
    <message>
        <source>Write codes of languages with commas between, as de, pt-BR.</source>
        <translation>Schreibe Codes von Sprachen mit Kommas dazwischen, etwa de, pt-BR.</translation>
    </message>
    <message>
        <source>Write each text on a line of its own, in double quotes: &quot;Fresh bread&quot;.</source>
        <translation>Schreibe jeden Text in eine eigene Zeile, in doppelten Anführungszeichen: &quot;Frisches Brot&quot;.</translation>
    </message>
    <message>
        <source>Write first or second.</source>
        <translation>Schreibe first oder second.</translation>
    </message>
    <message>
        <source>Write hours and minutes, as 09:00.</source>
        <translation>Schreibe Stunden und Minuten, etwa 09:00.</translation>
    </message>
    <message>
        <source>Write it as 09:00 or 21:00.</source>
        <translation>Schreibe sie als 09:00 oder 21:00.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22T09:00Z.</source>
        <translation>Schreibe sie als 2026-11-22T09:00Z.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-01 or 2026-12-01 18:00.</source>
        <translation>Schreibe es als 2026-12-01 oder 2026-12-01 18:00.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-03, or say --dates dmy or --dates mdy.</source>
        <translation>Schreibe es als 2026-12-03, oder gib --dates dmy oder --dates mdy an.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-03.</source>
        <translation>Schreibe es als 2026-12-03.</translation>
    </message>
    <message>
        <source>Write it as instagram:fennelandrye.</source>
        <translation>Schreibe es wie instagram:fennelandrye.</translation>
    </message>
    <message>
        <source>Write it as it stands in your app, or leave the usual one.</source>
        <translation>Schreibe sie so, wie sie in deiner App steht, oder lass die übliche stehen.</translation>
    </message>
    <message>
        <source>Write it as visibility=unlisted.</source>
        <translation>Schreibe es so: visibility=unlisted.</translation>
    </message>
    <message>
        <source>Write it as {int:02}:{what}.</source>
        <translation>Schreibe sie als {int:02}:{what}.</translation>
    </message>
    <message>
        <source>Write it for the other client</source>
        <translation>Für den anderen Kunden schreiben</translation>
    </message>
    <message>
        <source>Write it for the other client (opens a new post with the words).</source>
        <translation>Für den anderen Kunden schreiben (öffnet einen neuen Beitrag mit dem Text).</translation>
    </message>
    <message>
        <source>Write it for {client}</source>
        <translation>Für {client} schreiben</translation>
    </message>
    <message>
        <source>Write it in another way.</source>
        <translation>Schreibe es anders.</translation>
    </message>
    <message>
        <source>Write it in other words</source>
        <translation>Mit anderen Worten schreiben</translation>
    </message>
    <message>
        <source>Write it in other words (opens the post).</source>
        <translation>Mit anderen Worten schreiben (öffnet den Beitrag).</translation>
    </message>
    <message>
        <source>Write it like {shape} or sqlite:///folder/plan.db.</source>
        <translation>Schreibe sie wie {shape} oder sqlite:///ordner/plan.db.</translation>
    </message>
    <message>
        <source>Write it like {shape}.</source>
        <translation>Schreibe sie wie {shape}.</translation>
    </message>
    <message>
        <source>Write it with capitals</source>
        <translation>Mit Großbuchstaben schreiben</translation>
    </message>
    <message>
        <source>Write it with capitals (safe where the words can be told apart in one way only; else shown before and after).</source>
        <translation>Mit Großbuchstaben schreiben (sicher, wo sich die Wörter nur auf eine Art trennen lassen; sonst vorher und nachher gezeigt).</translation>
    </message>
    <message>
        <source>Write its network.</source>
        <translation>Schreibe sein Netzwerk dazu.</translation>
    </message>
    <message>
        <source>Write left, top, width and height in ten thousandths, as 0 1250 10000 7500, or leave it empty.</source>
        <translation>Schreibe links, oben, Breite und Höhe in Zehntausendsteln, etwa 0 1250 10000 7500, oder lass es leer.</translation>
    </message>
    <message>
        <source>Write one line…</source>
        <translation>Eine Zeile schreiben…</translation>
    </message>
    <message>
        <source>Write one of {labels}, or take the row out and post it there by hand.</source>
        <translation>Schreibe eines von {labels}, oder nimm die Zeile heraus und poste dort von Hand.</translation>
    </message>
    <message>
        <source>Write one post</source>
        <translation>Einen Beitrag schreiben</translation>
    </message>
    <message>
        <source>Write plain letters</source>
        <translation>Einfache Buchstaben schreiben</translation>
    </message>
    <message>
        <source>Write plain letters (safe: the same words, read aloud as words).</source>
        <translation>Einfache Buchstaben schreiben (sicher: dieselben Wörter, als Wörter vorgelesen).</translation>
    </message>
    <message>
        <source>Write the alt text</source>
        <translation>Alternativtext schreiben</translation>
    </message>
    <message>
        <source>Write the alt text (opens the picture).</source>
        <translation>Alternativtext schreiben (öffnet das Bild).</translation>
    </message>
    <message>
        <source>Write the better word</source>
        <translation>Das bessere Wort schreiben</translation>
    </message>
    <message>
        <source>Write the budget as 5 or 5.00.</source>
        <translation>Schreibe das Budget als 5 oder 5.00.</translation>
    </message>
    <message>
        <source>Write the campaign&apos;s name into the tag</source>
        <translation>Den Namen der Kampagne in die Kennung schreiben</translation>
    </message>
    <message>
        <source>Write the campaign&apos;s name into the tag (shows the address before and after).</source>
        <translation>Den Namen der Kampagne in die Kennung schreiben (zeigt die Adresse vorher und nachher).</translation>
    </message>
    <message>
        <source>Write the day anew, or move the post to the day it speaks of.</source>
        <translation>Schreibe den Tag neu oder verschiebe den Beitrag auf den Tag, von dem er spricht.</translation>
    </message>
    <message>
        <source>Write the label first</source>
        <translation>Die Kennzeichnung an den Anfang schreiben</translation>
    </message>
    <message>
        <source>Write the label first (safe: nothing else changes; for own staff shown first).</source>
        <translation>Die Kennzeichnung an den Anfang schreiben (sicher: sonst ändert sich nichts; bei eigenen Leuten wird es zuerst gezeigt).</translation>
    </message>
    <message>
        <source>Write the link there</source>
        <translation>Den Link dort hinschreiben</translation>
    </message>
    <message>
        <source>Write the link there (shows the text before and after).</source>
        <translation>Den Link dort hinschreiben (zeigt den Text vorher und nachher).</translation>
    </message>
    <message>
        <source>Write the name on this network</source>
        <translation>Den Namen auf diesem Netzwerk schreiben</translation>
    </message>
    <message>
        <source>Write the name on this network (shows the text before and after).</source>
        <translation>Den Namen auf diesem Netzwerk schreiben (zeigt den Text vorher und nachher).</translation>
    </message>
    <message>
        <source>Write the plan as a CSV file that Parley and spreadsheets read.</source>
        <translation>Den Plan als CSV-Datei schreiben, die Parley und Tabellenprogramme lesen.</translation>
    </message>
    <message>
        <source>Write the right day</source>
        <translation>Den richtigen Tag schreiben</translation>
    </message>
    <message>
        <source>Write the right day (shows the text before and after).</source>
        <translation>Den richtigen Tag schreiben (zeigt den Text vorher und nachher).</translation>
    </message>
    <message>
        <source>Write the text, or take the row out.</source>
        <translation>Schreibe den Text, oder nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>Write the year first, as 2026-12-03.</source>
        <translation>Schreibe das Jahr zuerst, etwa 2026-12-03.</translation>
    </message>
    <message>
        <source>Write what is to be seen</source>
        <translation>Schreiben, was zu sehen ist</translation>
    </message>
    <message>
        <source>Write what is to be seen (opens the picture).</source>
        <translation>Schreiben, was zu sehen ist (öffnet das Bild).</translation>
    </message>
    <message>
        <source>Write what is to be seen on picture {number}</source>
        <translation>Schreiben, was auf Bild {number} zu sehen ist</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreibe yes oder no.</translation>
    </message>
    <message>
        <source>Write yes, or leave it empty.</source>
        <translation>Schreibe yes, oder lass es leer.</translation>
    </message>
    <message>
        <source>Write {earlier} or {later}.</source>
        <translation>Schreibe {earlier} oder {later}.</translation>
    </message>
    <message>
        <source>Write {least} to {most}, or nothing for 30.</source>
        <translation>Schreibe {least} bis {most}, oder nichts für 30.</translation>
    </message>
    <message>
        <source>Write {number} hashtags with capitals</source>
        <translation>{number} Hashtags mit Großbuchstaben schreiben</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation>„{right}“ schreiben</translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <translation>Schreibe {words}.</translation>
    </message>
    <message>
        <source>Write “{instead}”</source>
        <translation>„{instead}“ schreiben</translation>
    </message>
    <message>
        <source>Write “{label}” first</source>
        <translation>„{label}“ an den Anfang schreiben</translation>
    </message>
    <message>
        <source>Wrote {file}. {pictures}</source>
        <translation>{file} geschrieben. {pictures}</translation>
    </message>
    <message>
        <source>X answered without saying what it made.</source>
        <translation>X hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>X cannot use the file.{said}</source>
        <translation>X kann die Datei nicht verwenden.{said}</translation>
    </message>
    <message>
        <source>X does not let an app answer there. Post it by hand, as an answer to the part before.</source>
        <translation>X lässt eine App dort nicht antworten. Poste ihn von Hand, als Antwort auf den Teil davor.</translation>
    </message>
    <message>
        <source>X does not show that post any more.</source>
        <translation>X zeigt diesen Beitrag nicht mehr.</translation>
    </message>
    <message>
        <source>X forbids posts that are the same or nearly the same, on one account or on several, also when they are scheduled. On other networks we know of no such rule; readers see it all the same.</source>
        <translation>X verbietet Beiträge, die gleich oder fast gleich sind, auf einem Konto oder mehreren, auch eingeplante. Von anderen Netzwerken kennen wir keine solche Regel; Leser merken es trotzdem.</translation>
    </message>
    <message>
        <source>X has lost the upload; it is sent again.</source>
        <translation>X hat die Datei verloren; sie wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>X is still working on the file.</source>
        <translation>X arbeitet noch an der Datei.</translation>
    </message>
    <message>
        <source>X lets only Premium accounts change a post, in its own app, within the first hour.</source>
        <translation>X lässt nur Premium-Konten einen Beitrag ändern, in der eigenen App und in der ersten Stunde.</translation>
    </message>
    <message>
        <source>X says that the post is there already. It could not be looked for.</source>
        <translation>X sagt, dass der Beitrag schon da ist. Parley konnte ihn nicht suchen.</translation>
    </message>
    <message>
        <source>X takes it for a repeat of an earlier post. Change the words, then publish it again.</source>
        <translation>X hält ihn für die Wiederholung eines früheren Beitrags. Ändere den Text, dann veröffentliche den Beitrag noch einmal.</translation>
    </message>
    <message>
        <source>X took the picture without naming it.</source>
        <translation>X hat das Bild angenommen, ohne es zu benennen.</translation>
    </message>
    <message>
        <source>X’s answer could not be read.</source>
        <translation>Die Antwort von X ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Ja, er ist da</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You are signed in. Choose what Parley posts as; add the others as accounts of their own later.</source>
        <translation>Du bist angemeldet. Wähle, als was Parley postet; die anderen kannst du später als eigene Konten hinzufügen.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Parley.</source>
        <translation>Du kannst diese Seite schließen und zu Parley zurückkehren.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>You confirmed that this post does not sell.</source>
        <translation>Du hast bestätigt, dass dieser Beitrag nicht wirbt.</translation>
    </message>
    <message>
        <source>You looked: it is not there. It is sent again.</source>
        <translation>Du hast nachgesehen: Er ist nicht da. Er wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>You looked: it is there.</source>
        <translation>Du hast nachgesehen: Er ist da.</translation>
    </message>
    <message>
        <source>You may not post as {name}. Ask who runs the Page to let you make content.</source>
        <translation>Du darfst nicht als {name} veröffentlichen. Bitte, wer die Seite verwaltet, dich Inhalte erstellen zu lassen.</translation>
    </message>
    <message>
        <source>You often post here at {at:%H:%M} ({count} times in three months).</source>
        <translation>Hier veröffentlichst du oft um {at:%H:%M} ({count}-mal in drei Monaten).</translation>
    </message>
    <message>
        <source>You often post here {days} at {at:%H:%M} ({count} times in three months).</source>
        <translation>Hier veröffentlichst du oft {days} um {at:%H:%M} ({count}-mal in drei Monaten).</translation>
    </message>
    <message>
        <source>You post by hand</source>
        <translation>Du postest von Hand</translation>
    </message>
    <message>
        <source>You post to {network} by hand: set these there as well.</source>
        <translation>Auf {network} postest du von Hand: Stelle das auch dort ein.</translation>
    </message>
    <message>
        <source>You said of these words before that they do not sell.</source>
        <translation>Du hast von diesem Text schon gesagt, dass er nicht wirbt.</translation>
    </message>
    <message>
        <source>You said “{kind}” for these words</source>
        <translation>Du hast zu diesem Text „{kind}“ gesagt</translation>
    </message>
    <message>
        <source>You said: not yet. Parley reminds you again.</source>
        <translation>Du hast gesagt: noch nicht. Parley erinnert dich wieder.</translation>
    </message>
    <message>
        <source>You set the target, or the preset you chose did. Rules such as 70-20-10 say how much of each kind there should be; none of them comes with data.</source>
        <translation>Das Ziel hast du gesetzt oder die Voreinstellung, die du gewählt hast. Regeln wie 70-20-10 sagen, wie viel es von jeder Art geben soll; keine davon kommt mit Daten.</translation>
    </message>
    <message>
        <source>You wrote it; its file does not say why.</source>
        <translation>Du hast sie geschrieben; ihre Datei sagt nicht, warum.</translation>
    </message>
    <message>
        <source>YouTube answered without saying what it made.</source>
        <translation>YouTube hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>YouTube asks this of every video.</source>
        <translation>YouTube fragt das bei jedem Video.</translation>
    </message>
    <message>
        <source>YouTube cannot use the video. Look in YouTube Studio, or save it anew as MP4 with H.264.</source>
        <translation>YouTube kann das Video nicht verwenden. Sieh in YouTube Studio nach, oder speichere es neu als MP4 mit H.264.</translation>
    </message>
    <message>
        <source>YouTube does not have the video any more; it is sent again.</source>
        <translation>YouTube hat das Video nicht mehr; es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>YouTube has lost the upload; it is sent again.</source>
        <translation>YouTube hat das Hochgeladene verloren; es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>YouTube has this very video already and takes it no second time.</source>
        <translation>YouTube hat genau dieses Video schon und nimmt es kein zweites Mal.</translation>
    </message>
    <message>
        <source>YouTube keeps the video private, as it does for apps that it has not looked over. It is there: choose who sees it in YouTube Studio, {address}. Or choose “Only you” for posts from here.</source>
        <translation>YouTube lässt das Video privat, wie bei allen Apps, die es nicht geprüft hat. Es ist da: Wähle in YouTube Studio, wer es sieht, {address}. Oder wähle „Nur du“ für Beiträge von hier.</translation>
    </message>
    <message>
        <source>YouTube named no place for the video.</source>
        <translation>YouTube hat keinen Ort für das Video genannt.</translation>
    </message>
    <message>
        <source>YouTube needs a title. Write one above the text.</source>
        <translation>YouTube braucht einen Titel. Schreib einen über den Text.</translation>
    </message>
    <message>
        <source>YouTube takes no &lt; and no &gt; in titles and descriptions. Leave them out.</source>
        <translation>YouTube nimmt in Titeln und Beschreibungen kein &lt; und kein &gt;. Lass sie weg.</translation>
    </message>
    <message>
        <source>YouTube takes no more of the video for now.</source>
        <translation>YouTube nimmt vorerst nichts mehr von dem Video.</translation>
    </message>
    <message>
        <source>YouTube takes no more videos of this channel for a day.</source>
        <translation>YouTube nimmt einen Tag lang keine Videos dieses Kanals mehr.</translation>
    </message>
    <message>
        <source>YouTube takes nothing along: choose the video, then paste title and words.</source>
        <translation>YouTube nimmt nichts mit: Wähle das Video, dann füge Titel und Text ein.</translation>
    </message>
    <message>
        <source>YouTube takes videos only. Add an MP4, MOV or WebM.</source>
        <translation>YouTube nimmt nur Videos. Füge ein MP4, MOV oder WebM hinzu.</translation>
    </message>
    <message>
        <source>YouTube&apos;s answer could not be read.</source>
        <translation>Die Antwort von YouTube war nicht zu lesen.</translation>
    </message>
    <message>
        <source>YouTube&apos;s own</source>
        <translation>Die von YouTube selbst</translation>
    </message>
    <message>
        <source>Your Google Cloud project has used up what YouTube lets it do in a day.</source>
        <translation>Dein Google-Cloud-Projekt hat verbraucht, was YouTube ihm an einem Tag erlaubt.</translation>
    </message>
    <message>
        <source>Your X app has reached its spending limit. Raise it in X’s developer console, then sign in again.</source>
        <translation>Deine X-App hat ihre Ausgabengrenze erreicht. Hebe sie in der Entwicklerkonsole von X an und melde dich dann neu an.</translation>
    </message>
    <message>
        <source>Your X app may not post. In its settings, allow reading and writing, then sign in again.</source>
        <translation>Deine X-App darf nicht veröffentlichen. Erlaube in ihren Einstellungen Lesen und Schreiben, dann melde dich neu an.</translation>
    </message>
    <message>
        <source>Your app&apos;s page can make one that lasts a day, to try things out.</source>
        <translation>Auf der Seite deiner App kannst du einen erzeugen, der einen Tag gilt: zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Your calendar shows {shown}. This post is for {client} and goes to its accounts.</source>
        <translation>Dein Kalender zeigt {shown}. Dieser Beitrag ist für {client} und geht an dessen Konten.</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Deine Kontakte</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your developer app lacks a right that Parley asks for. The guide says which ones to add.</source>
        <translation>Deiner Entwickler-App fehlt ein Recht, um das Parley bittet. Welche dazugehören, sagt das Handbuch.</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Wer dir folgt</translation>
    </message>
    <message>
        <source>Your limit is {limit} ({who}).</source>
        <translation>Deine Grenze: {limit} ({who}).</translation>
    </message>
    <message>
        <source>Your limit is {limit}, and above {error} it is an error ({who}).</source>
        <translation>Deine Grenze ist {limit}, und über {error} ist es ein Fehler ({who}).</translation>
    </message>
    <message>
        <source>Your limit is {slots} of {minutes} min ({set_by}).</source>
        <translation>Deine Grenze: {slots} mit je {minutes} min ({set_by}).</translation>
    </message>
    <message>
        <source>Your own rule: {where}.</source>
        <translation>Deine eigene Regel: {where}.</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Deine eigenen Regeln</translation>
    </message>
    <message>
        <source>Your own time zone</source>
        <translation>Deine eigene Zeitzone</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Your plan stays on this computer. No sign-up, no tracking.</source>
        <translation>Dein Plan bleibt auf diesem Computer. Keine Anmeldung, kein Tracking.</translation>
    </message>
    <message>
        <source>Your site makes one for apps, with the scopes create, update, delete and media.</source>
        <translation>Deine Website macht einen für Apps, mit den Rechten create, update, delete und media.</translation>
    </message>
    <message>
        <source>Your site shows the new words.</source>
        <translation>Deine Website zeigt den neuen Text.</translation>
    </message>
    <message>
        <source>Your subscribers</source>
        <translation>Deine Abonnenten</translation>
    </message>
    <message>
        <source>Your target is {share} ({set_by}).</source>
        <translation>Dein Ziel: {share} ({set_by}).</translation>
    </message>
    <message>
        <source>Your text could not be kept, and closing loses it. Close again to do so.</source>
        <translation>Dein Text konnte nicht gesichert werden und geht beim Schließen verloren. Schließe noch einmal, wenn dir das recht ist.</translation>
    </message>
    <message>
        <source>Your text is not kept safe right now: {error}</source>
        <translation>Dein Text ist gerade nicht gesichert: {error}</translation>
    </message>
    <message>
        <source>Your times in {own}, the client&apos;s in {zone}</source>
        <translation>Deine Zeiten in {own}, die des Kunden in {zone}</translation>
    </message>
    <message>
        <source>Your times in {own}, the client&apos;s in {zone}, as on {day}: clocks change this week</source>
        <translation>Deine Zeiten in {own}, die des Kunden in {zone}, Stand {day}: In dieser Woche werden Uhren umgestellt</translation>
    </message>
    <message>
        <source>Your unsaved text from {time} is kept.</source>
        <translation>Dein ungespeicherter Text von {time} ist noch da.</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Du selbst</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Zone changed</source>
        <translation>Zeitzone geändert</translation>
    </message>
    <message>
        <source>[{name}] is no section.</source>
        <translation>[{name}] ist kein Abschnitt.</translation>
    </message>
    <message>
        <source>`fennelandrye.de/stollen?utm_source=instagram&amp;utm_medium=social&amp;utm_campaign=christmas-2026`: the network, the word &quot;social&quot;, and the campaign&apos;s name as an address would write it.</source>
        <translation>`fennelandrye.de/stollen?utm_source=instagram&amp;utm_medium=social&amp;utm_campaign=christmas-2026`: das Netzwerk, das Wort „social“ und der Name der Kampagne, wie eine Adresse ihn schreiben würde.</translation>
    </message>
    <message>
        <source>`https://fennelandrye.de/stollen` in an Instagram caption.</source>
        <translation>`https://fennelandrye.de/stollen` in einem Bildtext auf Instagram.</translation>
    </message>
    <message>
        <source>`https://preview.fennelandrye.de/stollen`: the page that was meant is on `fennelandrye.de`.</source>
        <translation>`https://preview.fennelandrye.de/stollen`: Gemeint war die Seite auf `fennelandrye.de`.</translation>
    </message>
    <message>
        <source>a CSV or a plan database; without it your own plan</source>
        <translation>eine CSV-Datei oder eine Plandatenbank; ohne sie der eigene Plan</translation>
    </message>
    <message>
        <source>a CSV with texts; without it one JSON string a line on stdin</source>
        <translation>eine CSV-Datei mit Texten; ohne sie eine JSON-Zeichenkette je Zeile auf der Standardeingabe</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a contest</source>
        <comment>a post is</comment>
        <translation>ein Gewinnspiel</translation>
    </message>
    <message>
        <source>a day has passed without a look that worked. Look there yourself.</source>
        <translation>ein Tag ist vergangen, ohne dass das Nachsehen geglückt ist. Sieh dort selbst nach.</translation>
    </message>
    <message>
        <source>a day has passed, so it is not sent by itself any more.</source>
        <translation>ein Tag ist vergangen, darum wird er nicht mehr von selbst gesendet.</translation>
    </message>
    <message>
        <source>a day is needed, as 2026-12-24</source>
        <translation>hier wird ein Tag gebraucht, etwa 2026-12-24</translation>
    </message>
    <message>
        <source>a file of yours</source>
        <translation>eine Datei von dir</translation>
    </message>
    <message>
        <source>a launch</source>
        <comment>a post is</comment>
        <translation>eine Neuvorstellung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of days is needed, as [{ day = 2026-11-11, name = &quot;St Martin&quot; }]</source>
        <translation>hier wird eine Liste von Tagen gebraucht, etwa [{ day = 2026-11-11, name = &quot;Martinstag&quot; }]</translation>
    </message>
    <message>
        <source>a list of rules is needed here, each beginning with a dash</source>
        <translation>hier wird eine Liste von Regeln gebraucht, jede beginnt mit einem Strich</translation>
    </message>
    <message>
        <source>a network&apos;s own rule</source>
        <translation>eigene Regel eines Netzwerks</translation>
    </message>
    <message>
        <source>a note (info)</source>
        <translation>eine Anmerkung (info)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a plan database</source>
        <translation>eine Plandatenbank</translation>
    </message>
    <message>
        <source>a plan on a server (or PARLEY_DATABASE)</source>
        <translation>ein Plan auf einem Server (oder PARLEY_DATABASE)</translation>
    </message>
    <message>
        <source>a post marked affiliate</source>
        <comment>after “in”</comment>
        <translation>einem Beitrag mit der Angabe „Anteil am Verkauf“</translation>
    </message>
    <message>
        <source>a post marked gift</source>
        <comment>after “in”</comment>
        <translation>einem Beitrag mit der Angabe „Ein Geschenk“</translation>
    </message>
    <message>
        <source>a post marked own staff</source>
        <comment>after “in”</comment>
        <translation>einem Beitrag mit der Angabe „Wir arbeiten dort“</translation>
    </message>
    <message>
        <source>a post marked paid</source>
        <comment>after “in”</comment>
        <translation>einem Beitrag mit der Angabe „Bezahlt“</translation>
    </message>
    <message>
        <source>a post of value</source>
        <comment>to plan</comment>
        <translation>einen Beitrag mit Mehrwert</translation>
    </message>
    <message>
        <source>a post of your own</source>
        <comment>to plan</comment>
        <translation>einen eigenen Beitrag</translation>
    </message>
    <message>
        <source>a post with “{words}”</source>
        <comment>after “in”</comment>
        <translation>einem Beitrag mit „{words}“</translation>
    </message>
    <message>
        <source>a question</source>
        <comment>to plan</comment>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a question</source>
        <comment>a post counts as</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>a question</source>
        <comment>a post is</comment>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>a rule of thumb for {network}</source>
        <translation>eine Faustregel für {network}</translation>
    </message>
    <message>
        <source>a size is width x height in px, such as 1440x900</source>
        <translation>eine Größe ist Breite x Höhe in px, etwa 1440x900</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>einen Status</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>a story</source>
        <comment>to plan</comment>
        <translation>eine Geschichte</translation>
    </message>
    <message>
        <source>a story</source>
        <comment>a post counts as</comment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>eine Geschichte</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a time is written like 2026-10-14T10:42:00+01:00</source>
        <translation>eine Zeit wird so geschrieben: 2026-10-14T10:42:00+01:00</translation>
    </message>
    <message>
        <source>a tip</source>
        <comment>to plan</comment>
        <translation>einen Tipp</translation>
    </message>
    <message>
        <source>a tip</source>
        <comment>a post counts as</comment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>a tip</source>
        <translation>einen Tipp</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>eine Warnung</translation>
    </message>
    <message>
        <source>a, one</source>
        <comment>typed before a unit of time</comment>
        <translation>ein, eine, einem, einer, einen</translation>
    </message>
    <message>
        <source>account {name}</source>
        <comment>who set a rule</comment>
        <translation>Konto {name}</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>what was looked at</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>added: “{text}”</source>
        <translation>hinzugefügt: „{text}“</translation>
    </message>
    <message>
        <source>advice, keeps nothing back</source>
        <translation>ein Rat, hält nichts zurück</translation>
    </message>
    <message>
        <source>after {days} days at the earliest</source>
        <translation>frühestens nach {days} Tagen</translation>
    </message>
    <message>
        <source>after {words}</source>
        <translation>nach {words}</translation>
    </message>
    <message>
        <source>again</source>
        <comment>search words</comment>
        <translation>nochmal kopie</translation>
    </message>
    <message>
        <source>age in days of a window&apos;s oldest post, at most</source>
        <translation>Alter des ältesten Beitrags eines Zeitraums in Tagen, höchstens</translation>
    </message>
    <message>
        <source>agreed with the client</source>
        <translation>mit dem Kunden vereinbart</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>all its own</source>
        <translation>alles eigen</translation>
    </message>
    <message>
        <source>also answers, hashes and keys: the proof</source>
        <translation>auch Antworten, Prüfsummen und Schlüssel: der Beleg</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s heißen</translation>
    </message>
    <message>
        <source>an Excel workbook or a zip file</source>
        <translation>eine Excel-Arbeitsmappe oder eine Zip-Datei</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message numerus="yes">
        <source>and {n} finding more|and {n} findings more</source>
        <translation>
            <numerusform>und {n} weiterer Hinweis</numerusform>
            <numerusform>und {n} weitere Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more change|and {n} more changes</source>
        <translation>
            <numerusform>und {n} weitere Änderung</numerusform>
            <numerusform>und {n} weitere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more|and {n} more</source>
        <translation>
            <numerusform>und noch {n}</numerusform>
            <numerusform>und noch {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more|and {n} more</source>
        <comment>posts</comment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another account</source>
        <translation>anderes Konto</translation>
    </message>
    <message>
        <source>another title, where it has one</source>
        <translation>ein anderer Titel, wo er einen hat</translation>
    </message>
    <message>
        <source>another window or agent</source>
        <translation>einem anderen Fenster oder Agenten</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as --format json</source>
        <translation>wie --format json</translation>
    </message>
    <message>
        <source>as one post</source>
        <translation>als ein Beitrag</translation>
    </message>
    <message>
        <source>as people see it</source>
        <translation>wie man ihn sieht</translation>
    </message>
    <message>
        <source>ask the network whether it still works</source>
        <translation>das Netzwerk fragen, ob die Anmeldung noch gilt</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>um Geduld gebeten</translation>
    </message>
    <message>
        <source>asks {ask}</source>
        <translation>Aufforderung {ask}</translation>
    </message>
    <message>
        <source>asleep</source>
        <comment>why a post was missed</comment>
        <translation>im Schlaf</translation>
    </message>
    <message>
        <source>at</source>
        <comment>typed before a time</comment>
        <translation>um, gegen, ab</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>wieder Entwurf</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>vor dem Zurückspielen einer anderen</translation>
    </message>
    <message>
        <source>begin in the tray, where there is one; else minimised</source>
        <translation>im Infobereich beginnen, wo es einen gibt; sonst minimiert</translation>
    </message>
    <message>
        <source>begins with “{words}”, which a screen reader says by itself</source>
        <comment>after an alt text</comment>
        <translation>beginnt mit „{words}“, was ein Screenreader von selbst sagt</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>blocked by a finding</source>
        <comment>why it waits</comment>
        <translation>durch einen Hinweis gesperrt</translation>
    </message>
    <message>
        <source>brackets stand in brackets too often</source>
        <translation>Klammern stehen zu oft ineinander</translation>
    </message>
    <message>
        <source>bread, heart, Brot…</source>
        <translation>Brot, Herz, bread…</translation>
    </message>
    <message>
        <source>bread, rye</source>
        <translation>Brot, Roggen</translation>
    </message>
    <message>
        <source>bread, sourdough starter</source>
        <translation>Brot, Sauerteig ansetzen</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>why a post was missed</comment>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>a unit</comment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>campaign {name}</source>
        <comment>who set a rule</comment>
        <translation>Kampagne {name}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a state</comment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a line of the journal</comment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>catch up late unconfirmed</source>
        <comment>search words</comment>
        <translation>nachholen spät unbestätigt</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>dort geändert</translation>
    </message>
    <message>
        <source>changing it there</source>
        <translation>ändert ihn dort</translation>
    </message>
    <message>
        <source>characters</source>
        <comment>a unit</comment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>cheap, best in town</source>
        <translation>billig, der Beste der Stadt</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>a state</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>claimed by {worker}</source>
        <translation>übernommen von {worker}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>client {name}</source>
        <comment>who set a rule</comment>
        <translation>Kunde {name}</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>what was looked at</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>clock changed</source>
        <comment>why a post was missed</comment>
        <translation>Uhr verstellt</translation>
    </message>
    <message>
        <source>closing date with time zone</source>
        <translation>Einsendeschluss mit Zeitzone</translation>
    </message>
    <message>
        <source>code is {code}; it takes 2 to 6 letters and 3 digits, as BAK001</source>
        <translation>code ist {code}; es müssen 2 bis 6 Buchstaben und 3 Ziffern sein, etwa BAK001</translation>
    </message>
    <message>
        <source>code is {code}; {family} is taken by Parley&apos;s own rules, as OWN is free</source>
        <translation>code ist {code}; {family} gehört den Regeln von Parley, frei ist etwa OWN</translation>
    </message>
    <message>
        <source>code {code} is used by another rule</source>
        <translation>den code {code} hat schon eine andere Regel</translation>
    </message>
    <message>
        <source>community</source>
        <comment>marked as</comment>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>connect an account; its password or token is read from standard input</source>
        <translation>ein Konto verbinden; Passwort oder Zugangsschlüssel kommt von der Standardeingabe</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>an account</comment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>converse</source>
        <comment>marked as</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>what was looked at</comment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a copy of the plan</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>create business</source>
        <comment>search words</comment>
        <translation>anlegen betrieb neu</translation>
    </message>
    <message>
        <source>csv file buffer hootsuite</source>
        <comment>search words</comment>
        <translation>csv datei buffer hootsuite</translation>
    </message>
    <message>
        <source>daily</source>
        <comment>a copy of the plan</comment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <comment>typed</comment>
        <translation>übermorgen, uebermorgen</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <comment>typed</comment>
        <translation>vorgestern</translation>
    </message>
    <message>
        <source>day, days</source>
        <comment>typed</comment>
        <translation>tag, tage, tagen</translation>
    </message>
    <message>
        <source>days after its last post from which an account is at rest</source>
        <translation>Tage nach dem letzten Beitrag, ab denen ein Konto ruht</translation>
    </message>
    <message>
        <source>days after which the same words may come again</source>
        <translation>Tage, nach denen derselbe Text wiederkommen darf</translation>
    </message>
    <message>
        <source>days ahead that the plan should reach</source>
        <translation>Tage, die der Plan in die Zukunft reichen soll</translation>
    </message>
    <message>
        <source>days from one post to the next above which it is a gap, where nothing is agreed</source>
        <translation>Tage von einem Beitrag zum nächsten, über denen es eine Lücke ist, wenn nichts vereinbart ist</translation>
    </message>
    <message>
        <source>days that are counted together</source>
        <translation>Tage, die zusammen gezählt werden</translation>
    </message>
    <message>
        <source>days without a question after which it is a warning</source>
        <translation>Tage ohne Frage, nach denen es eine Warnung gibt</translation>
    </message>
    <message>
        <source>de, pt-BR</source>
        <translation>de, pt-BR</translation>
    </message>
    <message>
        <source>decorative picture</source>
        <translation>Schmuckbild</translation>
    </message>
    <message>
        <source>delete it in the plan and nowhere else</source>
        <translation>ihn im Plan löschen und sonst nirgends</translation>
    </message>
    <message>
        <source>descriptions of the pictures.txt</source>
        <comment>a file&apos;s name</comment>
        <translation>Beschreibungen der Bilder.txt</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>what was looked at</comment>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>do it; without this only what would be done is told</source>
        <translation>es tun; ohne das wird nur gesagt, was geschähe</translation>
    </message>
    <message>
        <source>documented</source>
        <comment>a source is</comment>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>does not sell</source>
        <translation>wirbt nicht</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an attempt</comment>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>done by hand</source>
        <comment>a state</comment>
        <translation>von Hand gepostet</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a state</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a line of the journal</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>search words</comment>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>emoji in a post, at most</source>
        <translation>Emojis in einem Beitrag, höchstens</translation>
    </message>
    <message>
        <source>emoji side by side, at most</source>
        <translation>Emojis nebeneinander, höchstens</translation>
    </message>
    <message>
        <source>end after N looks at the plan (default: never)</source>
        <translation>nach N Blicken auf den Plan enden (sonst: nie)</translation>
    </message>
    <message>
        <source>endings that nobody can register and that are let pass; the invented businesses of samples have them</source>
        <translation>Endungen, die niemand anmelden kann und die durchgehen; die erfundenen Betriebe der Beispiele haben sie</translation>
    </message>
    <message>
        <source>ends in “.{top}”, which does not exist</source>
        <translation>endet auf „.{top}“, das es nicht gibt</translation>
    </message>
    <message>
        <source>entertain</source>
        <comment>marked as</comment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>entertainment</source>
        <comment>posts are</comment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>entertainment</source>
        <comment>to plan</comment>
        <translation>etwas Unterhaltsames</translation>
    </message>
    <message>
        <source>entertainment</source>
        <comment>a post counts as</comment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a severity</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error is {error} and warn {warn}; the warning has to come first</source>
        <translation>error ist {error} und warn {warn}; die Warnung muss zuerst kommen</translation>
    </message>
    <message numerus="yes">
        <source>every day|every {n} days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle {n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every month on day {day}|every {n} months on day {day}</source>
        <translation>
            <numerusform>jeden Monat am {day}.</numerusform>
            <numerusform>alle {n} Monate am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every month on the {day}|every {n} months on the {day}</source>
        <translation>
            <numerusform>jeden Monat am {day}</numerusform>
            <numerusform>alle {n} Monate am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every week on {days}|every {n} weeks on {days}</source>
        <translation>
            <numerusform>jede Woche am {days}</numerusform>
            <numerusform>alle {n} Wochen am {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>search words</comment>
        <translation>jeder alle</translation>
    </message>
    <message>
        <source>exclamation marks in a post, at most</source>
        <translation>Ausrufezeichen in einem Beitrag, höchstens</translation>
    </message>
    <message>
        <source>exit 1 from this severity on (warning)</source>
        <translation>ab dieser Schwere mit 1 enden (warning)</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>Exit-Status {status}</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert gehört dazu</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert gehört dazu</translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation>Einigkeit unter Fachleuten</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>fewest posts in a window that is judged</source>
        <translation>kleinste Zahl der Beiträge in einem Zeitraum, der beurteilt wird</translation>
    </message>
    <message>
        <source>fewest posts within these days; who posts rarely may be silent for longer</source>
        <translation>mindestens so viele Beiträge in diesen Tagen; wer selten schreibt, darf länger still sein</translation>
    </message>
    <message>
        <source>fewest words that are judged</source>
        <translation>Wörter, ab denen ein Text beurteilt wird</translation>
    </message>
    <message>
        <source>find look full text</source>
        <comment>search words</comment>
        <translation>finden suchen volltext</translation>
    </message>
    <message>
        <source>fine</source>
        <comment>four letters or few more</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>first</source>
        <comment>of a month&apos;s Tuesdays</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>first comment</source>
        <translation>erster Kommentar</translation>
    </message>
    <message>
        <source>fix: {fix}</source>
        <translation>Korrektur: {fix}</translation>
    </message>
    <message>
        <source>focus part</source>
        <comment>search words</comment>
        <translation>fokus teil bereich</translation>
    </message>
    <message>
        <source>folder of plan, pictures and practice feed</source>
        <translation>Ordner mit Plan, Bildern und Übungs-Feed</translation>
    </message>
    <message>
        <source>format</source>
        <comment>what was looked at</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>found on {network}, it is out.</source>
        <translation>auf {network} gefunden, er ist draußen.</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>of a month&apos;s Tuesdays</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a time of the week</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>free entry</source>
        <translation>kostenlose Teilnahme</translation>
    </message>
    <message>
        <source>free slot {time} {kind}</source>
        <translation>freier Sendeplatz {time} {kind}</translation>
    </message>
    <message>
        <source>free slot, {time}, {kind}, {networks}</source>
        <translation>freier Sendeplatz, {time}, {kind}, {networks}</translation>
    </message>
    <message>
        <source>from {start} to {moment_in}</source>
        <translation>von {start} bis {moment_in}</translation>
    </message>
    <message>
        <source>give a limit, as {key}: {example} ({keys})</source>
        <translation>gib eine Grenze an, etwa {key}: {example} ({keys})</translation>
    </message>
    <message>
        <source>give the rule a name, as name: no-cheap</source>
        <translation>gib der Regel einen Namen, etwa name: no-cheap</translation>
    </message>
    <message>
        <source>give words, or a pattern, and not both</source>
        <translation>gib Wörter oder ein Muster an, nicht beides</translation>
    </message>
    <message>
        <source>go date month jump</source>
        <comment>search words</comment>
        <translation>gehe datum monat springen</translation>
    </message>
    <message>
        <source>go open show</source>
        <comment>search words</comment>
        <translation>gehe öffnen zeigen</translation>
    </message>
    <message>
        <source>goes to no account yet</source>
        <translation>geht noch an kein Konto</translation>
    </message>
    <message>
        <source>has a space in it</source>
        <translation>enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>has {length} characters, {network} takes {limit}</source>
        <comment>after an alt text</comment>
        <translation>hat {length} Zeichen, {network} nimmt {limit}</translation>
    </message>
    <message numerus="yes">
        <source>has {n} word, {least} is the least ({set_by})|has {n} words, {least} is the least ({set_by})</source>
        <comment>after an alt text</comment>
        <translation>
            <numerusform>hat {n} Wort, mindestens {least} sollten es sein ({set_by})</numerusform>
            <numerusform>hat {n} Wörter, mindestens {least} sollten es sein ({set_by})</numerusform>
        </translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a state</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>held</source>
        <comment>why a post was missed</comment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a post that waits</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <comment>search words</comment>
        <translation>hilfe anleitung dokumentation</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a state</comment>
        <translation>von früher</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a row</comment>
        <translation>früher</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a post of before</comment>
        <translation>von früher</translation>
    </message>
    <message>
        <source>hours after a post within which there has to be time to answer</source>
        <translation>Stunden nach einem Beitrag, in denen Zeit zum Antworten sein muss</translation>
    </message>
    <message>
        <source>how far apart equal posts are looked for</source>
        <translation>Stunden, innerhalb derer nach gleichen Beiträgen gesucht wird</translation>
    </message>
    <message>
        <source>how far back posts are compared; X names no span, the number is our own</source>
        <translation>wie viele Tage zurück verglichen wird; X nennt keine Spanne, die Zahl ist unsere</translation>
    </message>
    <message>
        <source>how far below its target a share may be</source>
        <translation>wie weit ein Anteil unter seinem Ziel liegen darf</translation>
    </message>
    <message>
        <source>how long a time has to be to count</source>
        <translation>Minuten, ab denen eine Antwortzeit zählt</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>a row</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>import the other rows of a file with problems</source>
        <translation>die anderen Zeilen einer Datei mit Problemen importieren</translation>
    </message>
    <message>
        <source>in Parley</source>
        <translation>in Parley</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>in {count} parts</source>
        <translation>in {count} Teilen</translation>
    </message>
    <message>
        <source>in {length}</source>
        <comment>typed</comment>
        <translation>in {length}</translation>
    </message>
    <message>
        <source>info</source>
        <comment>a severity</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>inspiration</source>
        <comment>posts are</comment>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>inspiration</source>
        <comment>to plan</comment>
        <translation>etwas Inspirierendes</translation>
    </message>
    <message>
        <source>inspiration</source>
        <comment>a post counts as</comment>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>inspire</source>
        <comment>marked as</comment>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>introduction help show round</source>
        <comment>search words</comment>
        <translation>einführung hilfe rundgang zeigen</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert für %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <source>is a file name</source>
        <comment>after an alt text</comment>
        <translation>ist ein Dateiname</translation>
    </message>
    <message>
        <source>is a gesture of old stories</source>
        <comment>after words of a post</comment>
        <translation>ist eine Geste aus alten Storys</translation>
    </message>
    <message>
        <source>is a preview that others cannot open</source>
        <translation>ist eine Vorschau, die andere nicht öffnen können</translation>
    </message>
    <message>
        <source>is not a whole address</source>
        <translation>ist keine ganze Adresse</translation>
    </message>
    <message>
        <source>is the name on {other}, not on {network}</source>
        <comment>after words of a post</comment>
        <translation>ist der Name auf {other}, nicht auf {network}</translation>
    </message>
    <message>
        <source>it goes out on {day}, the day after</source>
        <translation>er geht am Tag danach raus, {day}</translation>
    </message>
    <message numerus="yes">
        <source>it goes out on {day}, {n} day later|it goes out on {day}, {n} days later</source>
        <translation>
            <numerusform>er geht am {day} raus, {n} Tag später</numerusform>
            <numerusform>er geht am {day} raus, {n} Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>sie hat keine Version</translation>
    </message>
    <message>
        <source>it is no regular expression: {error}</source>
        <translation>es ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>sie ist kein Text</translation>
    </message>
    <message>
        <source>it is not a Parley plan</source>
        <translation>sie ist kein Plan von Parley</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>sie ist keine Datenbank</translation>
    </message>
    <message>
        <source>it is not on {network} and is sent again.</source>
        <translation>es ist nicht auf {network} und wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>it is too deep to be read</source>
        <translation>es ist zu verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>das Entfernen</translation>
    </message>
    <message>
        <source>its words were changed</source>
        <translation>das Ändern des Textes</translation>
    </message>
    <message>
        <source>judge as if it were then: 2026-11-22T09:00Z</source>
        <translation>so urteilen, als wäre es dann: 2026-11-22T09:00Z</translation>
    </message>
    <message>
        <source>judge history too, not only what is planned</source>
        <translation>auch Früheres beurteilen, nicht nur Geplantes</translation>
    </message>
    <message>
        <source>keeps the post from being scheduled</source>
        <translation>verhindert, dass der Beitrag eingeplant wird</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>kiln_studio</source>
        <translation>kiln_studio</translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation>Art {kind}</translation>
    </message>
    <message>
        <source>language {code}</source>
        <translation>Sprache {code}</translation>
    </message>
    <message>
        <source>last</source>
        <comment>typed before a weekday</comment>
        <translation>letzten, letzte, letzter, letztes, vorigen, vorige, voriger</translation>
    </message>
    <message>
        <source>last</source>
        <comment>of a month&apos;s Tuesdays</comment>
        <translation>letzten</translation>
    </message>
    <message>
        <source>law or regulator</source>
        <translation>Gesetz oder Behörde</translation>
    </message>
    <message>
        <source>leads nowhere on {network}</source>
        <comment>after words of a post</comment>
        <translation>führt auf {network} nirgendwohin</translation>
    </message>
    <message>
        <source>left over</source>
        <comment>what was looked at</comment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>light, dark, or like the system</source>
        <translation>hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation>Grenze {share}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>line {number}: {mistake}</source>
        <translation>Zeile {number}: {mistake}</translation>
    </message>
    <message>
        <source>lines that begin with an emoji, at most</source>
        <translation>Zeilen, die mit einem Emoji beginnen, höchstens</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>linter preset limits checks</source>
        <comment>search words</comment>
        <translation>linter voreinstellung grenzen prüfungen</translation>
    </message>
    <message>
        <source>list the copies instead of making one</source>
        <translation>die Kopien auflisten, statt eine zu machen</translation>
    </message>
    <message>
        <source>long words in capitals in a row that are too many</source>
        <translation>lange Wörter in Großbuchstaben hintereinander, ab denen es zu viele sind</translation>
    </message>
    <message>
        <source>look</source>
        <comment>four letters or few more</comment>
        <translation>sieh</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>nachgesehen</translation>
    </message>
    <message>
        <source>looking on {network} did not work: {fault} Looking again {at}.</source>
        <translation>das Nachsehen auf {network} hat nicht funktioniert: {fault} Noch einmal {at}.</translation>
    </message>
    <message>
        <source>macOS lets no program of your own wake it; docs/guide/autostart.md says what the system offers.</source>
        <translation>macOS lässt sich von eigenen Programmen nicht wecken; docs/guide/autostart.md sagt, was das System anbietet.</translation>
    </message>
    <message>
        <source>machine fault</source>
        <comment>why a post was missed</comment>
        <translation>Störung am Computer</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von dir gemacht</translation>
    </message>
    <message>
        <source>made to fit</source>
        <translation>passend gemacht</translation>
    </message>
    <message>
        <source>made when there is none of that name</source>
        <translation>wird angelegt, wenn es keinen dieses Namens gibt</translation>
    </message>
    <message>
        <source>may sell</source>
        <translation>darf werben</translation>
    </message>
    <message>
        <source>message names {name}</source>
        <translation>message nennt {name}</translation>
    </message>
    <message>
        <source>message: a brace is open; write {{ and }} for braces themselves</source>
        <translation>message: eine geschweifte Klammer ist offen; schreibe {{ und }} für die Klammern selbst</translation>
    </message>
    <message>
        <source>message: write {name} alone, without : or ! in the braces</source>
        <translation>message: schreibe {name} allein, ohne : oder ! in den geschweiften Klammern</translation>
    </message>
    <message>
        <source>minutes that should lie between two posts</source>
        <translation>Minuten, die zwischen zwei Beiträgen liegen sollten</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a state</comment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a line of the journal</comment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>mix panel warning error lint</source>
        <comment>search words</comment>
        <translation>mischung panel warnung fehler prüfen</translation>
    </message>
    <message>
        <source>mix warning</source>
        <comment>search words</comment>
        <translation>mischung warnung</translation>
    </message>
    <message>
        <source>month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>month, months</source>
        <comment>typed</comment>
        <translation>monat, monate, monaten</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more than {most} levels stand in each other</source>
        <translation>mehr als {most} Ebenen stehen ineinander</translation>
    </message>
    <message>
        <source>most posts in a window</source>
        <translation>höchste Zahl der Beiträge in einem Zeitraum</translation>
    </message>
    <message>
        <source>name is {name}; it takes letters and hyphens, as no-cheap</source>
        <translation>name ist {name}; möglich sind Buchstaben und Bindestriche, etwa no-cheap</translation>
    </message>
    <message>
        <source>name the rule, as rule = &quot;MIX001&quot;</source>
        <translation>nenne die Regel, etwa rule = &quot;MIX001&quot;</translation>
    </message>
    <message>
        <source>name {name} is used by another rule</source>
        <translation>den Namen {name} hat schon eine andere Regel</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <comment>why it waits</comment>
        <translation>neu anzumelden</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <comment>an account</comment>
        <translation>neu anzumelden</translation>
    </message>
    <message>
        <source>network is “{word}”</source>
        <translation>network ist „{word}“</translation>
    </message>
    <message>
        <source>network sign in add</source>
        <comment>search words</comment>
        <translation>netzwerk anmelden hinzufügen</translation>
    </message>
    <message>
        <source>next</source>
        <comment>typed before a weekday</comment>
        <translation>nächsten, nächste, nächster, nächstes, naechsten, naechste</translation>
    </message>
    <message>
        <source>next month week</source>
        <comment>search words</comment>
        <translation>nächster monat woche weiter</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>kein Alternativtext</translation>
    </message>
    <message>
        <source>no place for its pictures</source>
        <comment>why it waits</comment>
        <translation>kein Ort für seine Bilder</translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>keine Beiträge</translation>
    </message>
    <message>
        <source>no rule begins with “{word}”</source>
        <translation>keine Regel beginnt mit „{word}“</translation>
    </message>
    <message>
        <source>no source found, our own reasoning</source>
        <translation>keine Quelle gefunden, eigene Überlegung</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch keine Zeit</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no words set</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>geht nicht zusammen mit dem Argument %s</translation>
    </message>
    <message>
        <source>not changed there</source>
        <translation>dort nicht geändert</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>why it waits</comment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not removed there</source>
        <translation>dort nicht entfernt</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>why a post was missed</comment>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>not seen on {network} yet. Looking again {at}.</source>
        <translation>auf {network} noch nicht gesehen. Noch einmal nachgesehen wird {at}.</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>an attempt</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sure, {name} at {share}</source>
        <translation>nicht sicher, {name} mit {share}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is empty</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation>noch nichts geplant</translation>
    </message>
    <message>
        <source>now go</source>
        <comment>search words</comment>
        <translation>jetzt gehe</translation>
    </message>
    <message>
        <source>o&apos;clock, h</source>
        <comment>typed after a time</comment>
        <translation>uhr, h</translation>
    </message>
    <message>
        <source>observation or a vendor&apos;s data</source>
        <translation>Beobachtung oder Daten eines Anbieters</translation>
    </message>
    <message>
        <source>of value</source>
        <comment>a post counts as</comment>
        <translation>Beitrag mit Mehrwert</translation>
    </message>
    <message>
        <source>off until you choose it</source>
        <translation>aus, bis du sie wählst</translation>
    </message>
    <message>
        <source>offers on one day above which it is a warning</source>
        <translation>Angebote an einem Tag, über denen es eine Warnung gibt</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it waits</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why a post was missed</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>on from the start</source>
        <translation>von Anfang an eingeschaltet</translation>
    </message>
    <message>
        <source>on this network only</source>
        <translation>nur auf diesem Netzwerk</translation>
    </message>
    <message>
        <source>one JSON object a text, or words for people</source>
        <translation>ein JSON-Objekt je Text, oder Sätze für Menschen</translation>
    </message>
    <message>
        <source>one account: network:handle, or its name</source>
        <translation>ein Konto: network:handle, oder sein Name</translation>
    </message>
    <message>
        <source>one client</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>one client only</source>
        <translation>nur ein Kunde</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <source>one setting, as often as needed; NAME= takes it back</source>
        <translation>eine Einstellung, so oft wie nötig; NAME= nimmt sie zurück</translation>
    </message>
    <message>
        <source>only findings at the fail level or above</source>
        <translation>nur Hinweise ab der Schwere von --fail-level</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>only these rules: MIX,TIM001; ALL for all</source>
        <translation>nur diese Regeln: MIX,TIM001; ALL für alle</translation>
    </message>
    <message>
        <source>only this client</source>
        <translation>nur dieser Kunde</translation>
    </message>
    <message>
        <source>only this client&apos;s posts</source>
        <translation>nur die Beiträge dieses Kunden</translation>
    </message>
    <message>
        <source>open the sample bakery&apos;s plan</source>
        <translation>den Plan der Beispielbäckerei öffnen</translation>
    </message>
    <message>
        <source>opens on your own computer or network only</source>
        <translation>öffnet sich nur auf dem eigenen Computer oder im eigenen Netz</translation>
    </message>
    <message>
        <source>options</source>
        <comment>of a command</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>or</source>
        <comment>before another way</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a copy of the plan</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>other people’s work</source>
        <comment>posts are</comment>
        <translation>Werke anderer</translation>
    </message>
    <message>
        <source>other people’s work</source>
        <comment>to plan</comment>
        <translation>das Werk von jemand anderem</translation>
    </message>
    <message>
        <source>other people’s work</source>
        <comment>a post counts as</comment>
        <translation>Werk anderer</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a line of the journal</comment>
        <translation>draußen</translation>
    </message>
    <message>
        <source>over is “{over}”; there are account, client</source>
        <translation>over ist „{over}“; es gibt account, client</translation>
    </message>
    <message>
        <source>own pictures</source>
        <translation>eigene Bilder</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>own words from which a post is left alone</source>
        <translation>eigene Wörter, ab denen ein Beitrag in Ruhe gelassen wird</translation>
    </message>
    <message>
        <source>palette go find do</source>
        <comment>search words</comment>
        <translation>palette gehen finden tun</translation>
    </message>
    <message>
        <source>paper pdf picture png svg export month list</source>
        <comment>search words</comment>
        <translation>papier pdf bild png svg export monat liste</translation>
    </message>
    <message>
        <source>passwords</source>
        <comment>what was looked at</comment>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>why it waits</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>why a post was missed</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture missing</source>
        <comment>why it waits</comment>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>picture without alt text</source>
        <translation>Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>pictures</source>
        <comment>what was looked at</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>pictures in a folder that machines share</source>
        <translation>Bilder in einem Ordner, den mehrere Computer teilen</translation>
    </message>
    <message>
        <source>pinning it there</source>
        <translation>heftet ihn dort an</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>what was looked at</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan file</source>
        <comment>what was looked at</comment>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a state</comment>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>an account</comment>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a line of the journal</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned late</source>
        <comment>why a post was missed</comment>
        <translation>spät geplant</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente der Reihe nach</translation>
    </message>
    <message>
        <source>post {name}</source>
        <comment>who set a rule</comment>
        <translation>Beitrag {name}</translation>
    </message>
    <message>
        <source>post {remote_id} not found</source>
        <translation>Beitrag {remote_id} nicht gefunden</translation>
    </message>
    <message>
        <source>posted by hand</source>
        <translation>von Hand gepostet</translation>
    </message>
    <message>
        <source>posts in a row without a question from which it is a warning</source>
        <translation>Beiträge hintereinander ohne Frage, ab denen es eine Warnung gibt</translation>
    </message>
    <message>
        <source>posts of one kind in a row from which it is a note</source>
        <translation>Beiträge einer Art hintereinander, ab denen es eine Anmerkung gibt</translation>
    </message>
    <message>
        <source>posts on one day above which it is a warning, 0 for the network&apos;s number</source>
        <translation>Beiträge an einem Tag, über denen es eine Warnung gibt; 0 für die Zahl des Netzwerks</translation>
    </message>
    <message>
        <source>posts with the same page in seven days</source>
        <translation>Beiträge mit derselben Seite in sieben Tagen</translation>
    </message>
    <message>
        <source>preferences options</source>
        <comment>search words</comment>
        <translation>optionen vorlieben sprache</translation>
    </message>
    <message>
        <source>preparing it there</source>
        <translation>bereitet es dort vor</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <comment>who set a rule</comment>
        <translation>Voreinstellung {name}</translation>
    </message>
    <message>
        <source>pretend that it is this time</source>
        <translation>so tun, als wäre es diese Zeit</translation>
    </message>
    <message>
        <source>previous month week</source>
        <comment>search words</comment>
        <translation>voriger monat woche zurück</translation>
    </message>
    <message>
        <source>print the manual page of a rule</source>
        <translation>die Handbuchseite einer Regel ausgeben</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>a row</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>promote</source>
        <comment>marked as</comment>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>promotion {was} → {now}</source>
        <translation>Werbung {was} → {now}</translation>
    </message>
    <message>
        <source>promotions in a row from which a run is a warning</source>
        <translation>werbliche Beiträge hintereinander, ab denen es eine Warnung gibt</translation>
    </message>
    <message>
        <source>promotions in a row from which a run is an error</source>
        <translation>werbliche Beiträge hintereinander, ab denen es ein Fehler ist</translation>
    </message>
    <message>
        <source>publish posts</source>
        <translation>Beiträge veröffentlichen</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a state</comment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>publishers</source>
        <comment>what was looked at</comment>
        <translation>Wer sendet</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>posts are</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>read every post anew, and keep nothing for the next run</source>
        <translation>jeden Beitrag neu lesen und nichts für das nächste Mal aufheben</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a row</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>references</source>
        <comment>what was looked at</comment>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a state</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an attempt</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a line of the journal</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>release of the network</source>
        <translation>Freistellung des Netzwerks</translation>
    </message>
    <message>
        <source>remove bin</source>
        <comment>search words</comment>
        <translation>entfernen papierkorb</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>an account</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>dort entfernt</translation>
    </message>
    <message>
        <source>removing it there</source>
        <translation>entfernt ihn dort</translation>
    </message>
    <message>
        <source>repair solve</source>
        <comment>search words</comment>
        <translation>reparieren lösen korrektur</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>repeats posts on X only, not on {network}</source>
        <comment>after words of a post</comment>
        <translation>wiederholt Beiträge nur auf X, nicht auf {network}</translation>
    </message>
    <message>
        <source>repeats the post</source>
        <comment>after an alt text</comment>
        <translation>wiederholt den Beitrag</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>a copy of the plan</comment>
        <translation>ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>row {numbers}|rows {numbers}</source>
        <translation>
            <numerusform>Zeile {numbers}</numerusform>
            <numerusform>Zeilen {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>row {number}{column}: {message} {mend}</source>
        <translation>Zeile {number}{column}: {message} {mend}</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>Faustregel</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <comment>a source is</comment>
        <translation>Faustregel</translation>
    </message>
    <message>
        <source>rules link</source>
        <translation>Link zu den Bedingungen</translation>
    </message>
    <message>
        <source>rye-on-day-two</source>
        <translation>roggen-am-zweiten-tag</translation>
    </message>
    <message>
        <source>safe, --fix does it</source>
        <translation>sicher, --fix macht es</translation>
    </message>
    <message>
        <source>same as All</source>
        <translation>wie „Alle“</translation>
    </message>
    <message>
        <source>say in a few words why it is fine, as reason = &quot;agreed with the client&quot;</source>
        <translation>sag in ein paar Worten, warum es in Ordnung ist, etwa reason = &quot;mit dem Kunden abgesprochen&quot;</translation>
    </message>
    <message>
        <source>say until which day, as until = 2026-12-24</source>
        <translation>sag, bis zu welchem Tag, etwa until = 2026-12-24</translation>
    </message>
    <message>
        <source>say what is wrong with it, as message: {example}</source>
        <translation>sag, was daran falsch ist, etwa message: {example}</translation>
    </message>
    <message>
        <source>say what stands for what, under swap</source>
        <translation>sag unter swap, was wofür steht</translation>
    </message>
    <message>
        <source>say what the rule checks, as check: existence; there are {names}</source>
        <translation>sag, was die Regel prüft, etwa check: existence; es gibt {names}</translation>
    </message>
    <message>
        <source>says nothing of what is to be seen</source>
        <comment>after an alt text</comment>
        <translation>sagt nichts über das, was zu sehen ist</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>schema</source>
        <comment>a copy of the plan</comment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>school year above which a text is hard</source>
        <translation>Schuljahr, über dem ein Text schwer ist</translation>
    </message>
    <message>
        <source>second</source>
        <comment>of a month&apos;s Tuesdays</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>second hand</source>
        <comment>a source is</comment>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>send this post if it is due: its id, the beginning of it, or some words</source>
        <translation>diesen Beitrag senden, wenn er fällig ist: seine Kennung, ihr Anfang oder einige Wörter</translation>
    </message>
    <message>
        <source>send what is due now, then end</source>
        <translation>senden, was jetzt fällig ist, dann enden</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a state</comment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a line of the journal</comment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sending a picture</source>
        <translation>sendet ein Bild</translation>
    </message>
    <message>
        <source>sending the first comment</source>
        <translation>sendet den ersten Kommentar</translation>
    </message>
    <message>
        <source>sending the next part</source>
        <translation>sendet den nächsten Teil</translation>
    </message>
    <message>
        <source>service</source>
        <comment>posts are</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>service</source>
        <comment>to plan</comment>
        <translation>etwas Service</translation>
    </message>
    <message>
        <source>service</source>
        <comment>a post counts as</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>service</source>
        <comment>marked as</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>setting who may reply and quote</source>
        <translation>legt fest, wer antworten und zitieren darf</translation>
    </message>
    <message>
        <source>settings (TOML); without it the nearest lint.toml beside the plan</source>
        <translation>Einstellungen (TOML); ohne sie die nächste lint.toml beim Plan</translation>
    </message>
    <message>
        <source>share of capital letters above which a text shouts</source>
        <translation>Anteil der Großbuchstaben, über dem ein Text schreit</translation>
    </message>
    <message>
        <source>share of groups of three words in common from which two texts are the same</source>
        <translation>Anteil gemeinsamer Gruppen von drei Wörtern, ab dem zwei Texte gleich sind</translation>
    </message>
    <message>
        <source>share of one kind above which a window is a note</source>
        <translation>Anteil einer Art, über dem es eine Anmerkung gibt</translation>
    </message>
    <message>
        <source>share of posts that ask above which a window is a note</source>
        <translation>Anteil der Beiträge mit Aufforderung, über dem es eine Anmerkung gibt</translation>
    </message>
    <message>
        <source>share of posts with a picture or video below which a window is a note</source>
        <translation>Anteil der Beiträge mit Bild oder Video, unter dem es eine Anmerkung gibt</translation>
    </message>
    <message>
        <source>share of posts without a kind above which a window is a note</source>
        <translation>Anteil der Beiträge ohne Art, über dem es eine Anmerkung gibt</translation>
    </message>
    <message>
        <source>share of promotion above which a window is a warning</source>
        <translation>Anteil der Werbung in einem Zeitraum, über dem es eine Warnung gibt</translation>
    </message>
    <message>
        <source>share of promotion above which a window is an error</source>
        <translation>Anteil der Werbung in einem Zeitraum, über dem es ein Fehler ist</translation>
    </message>
    <message>
        <source>shortcuts keyboard list</source>
        <comment>search words</comment>
        <translation>tastenkürzel tastatur liste</translation>
    </message>
    <message>
        <source>show all</source>
        <comment>search words</comment>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>show all accounts</source>
        <translation>alle Konten zeigen</translation>
    </message>
    <message>
        <source>show only hide</source>
        <comment>search words</comment>
        <translation>zeigen nur verbergen</translation>
    </message>
    <message>
        <source>show or set what its posts have unless they say otherwise</source>
        <translation>zeigen oder festlegen, was seine Beiträge haben, wenn sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>sign in through the browser: prints the address to open, and takes the one it ends at</source>
        <translation>über den Browser anmelden: zeigt die Adresse zum Öffnen und nimmt die, bei der er endet</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <comment>an attempt</comment>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>signs or line ends changed</source>
        <translation>Zeichen oder Zeilenenden geändert</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>seit {start}</translation>
    </message>
    <message>
        <source>since {version}</source>
        <translation>seit {version}</translation>
    </message>
    <message>
        <source>size of the window in px</source>
        <translation>Größe des Fensters in px</translation>
    </message>
    <message>
        <source>slots free place drafts prompts fill</source>
        <comment>search words</comment>
        <translation>sendeplätze frei plätze entwürfe anregungen füllen</translation>
    </message>
    <message>
        <source>slots times weekdays roles skeleton</source>
        <comment>search words</comment>
        <translation>sendeplätze zeiten wochentage rollen gerüst</translation>
    </message>
    <message>
        <source>source code</source>
        <comment>a source is</comment>
        <translation>Quellcode</translation>
    </message>
    <message>
        <source>sourdough, rye bread</source>
        <translation>Sauerteig, Roggenbrot</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stop hold publishing resume</source>
        <comment>search words</comment>
        <translation>anhalten stopp pause veröffentlichen weiter</translation>
    </message>
    <message>
        <source>stop hold resume</source>
        <comment>search words</comment>
        <translation>anhalten stopp weiter</translation>
    </message>
    <message>
        <source>stories</source>
        <comment>posts are</comment>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>story</source>
        <comment>marked as</comment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>story what happened sent</source>
        <comment>search words</comment>
        <translation>geschichte was geschah gesendet</translation>
    </message>
    <message>
        <source>strong study</source>
        <translation>starke Studie</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>switch go</source>
        <comment>search words</comment>
        <translation>wechseln gehe</translation>
    </message>
    <message>
        <source>systemd does not let it wake this computer; docs/guide/autostart.md says what allows it.</source>
        <translation>systemd lässt ihn diesen Computer nicht wecken; docs/guide/autostart.md sagt, was das erlaubt.</translation>
    </message>
    <message>
        <source>take back revert</source>
        <comment>search words</comment>
        <translation>zurücknehmen rückgängig</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>es entfernen</translation>
    </message>
    <message>
        <source>taken out: “{text}”</source>
        <translation>entfernt: „{text}“</translation>
    </message>
    <message>
        <source>taking the pictures off their place</source>
        <translation>nimmt die Bilder vom Ablageort</translation>
    </message>
    <message>
        <source>target share of entertainment</source>
        <translation>Zielanteil der Unterhaltung</translation>
    </message>
    <message>
        <source>target share of inspiration</source>
        <translation>Zielanteil der Inspiration</translation>
    </message>
    <message>
        <source>target share of other people&apos;s work</source>
        <translation>Zielanteil der Werke anderer</translation>
    </message>
    <message>
        <source>target share of questions and answers</source>
        <translation>Zielanteil der Fragen und Antworten</translation>
    </message>
    <message>
        <source>target share of service</source>
        <translation>Zielanteil des Service</translation>
    </message>
    <message>
        <source>target share of stories</source>
        <translation>Zielanteil der Geschichten</translation>
    </message>
    <message>
        <source>target share of story, teach, entertain, inspire and service together</source>
        <translation>Zielanteil von Geschichte, Wissen, Unterhaltung, Inspiration und Service zusammen</translation>
    </message>
    <message>
        <source>target share of tips and how-to</source>
        <translation>Zielanteil der Tipps und Anleitungen</translation>
    </message>
    <message>
        <source>target share of value and converse together</source>
        <translation>Zielanteil von Mehrwert und Gespräch zusammen</translation>
    </message>
    <message>
        <source>teach</source>
        <comment>marked as</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>text on {account}</source>
        <translation>Text auf {account}</translation>
    </message>
    <message>
        <source>that afternoon is over</source>
        <translation>dieser Nachmittag ist vorbei</translation>
    </message>
    <message>
        <source>that day has come</source>
        <translation>dieser Tag ist da</translation>
    </message>
    <message>
        <source>that day is over</source>
        <translation>dieser Tag ist vorbei</translation>
    </message>
    <message>
        <source>that evening is over</source>
        <translation>dieser Abend ist vorbei</translation>
    </message>
    <message>
        <source>that hour is over</source>
        <translation>diese Stunde ist vorbei</translation>
    </message>
    <message>
        <source>that is {day}</source>
        <translation>das ist {day}</translation>
    </message>
    <message>
        <source>that morning is over</source>
        <translation>dieser Morgen ist vorbei</translation>
    </message>
    <message>
        <source>that week is over</source>
        <translation>diese Woche ist vorbei</translation>
    </message>
    <message>
        <source>that weekend is over</source>
        <translation>dieses Wochenende ist vorbei</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation>die CSV-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>the account&apos;s name in the plan, or the name to sign in with (where these differ, the secret on standard input is LOGIN:PASSWORD)</source>
        <translation>Name des Kontos im Plan, oder der Name zum Anmelden (wo beide verschieden sind, steht auf der Standardeingabe NAME:PASSWORT)</translation>
    </message>
    <message>
        <source>the column that holds them (text)</source>
        <translation>die Spalte, in der sie stehen (text)</translation>
    </message>
    <message>
        <source>the copy to make (default: one in the data folder)</source>
        <translation>die Kopie, die entstehen soll (sonst: eine im Datenordner)</translation>
    </message>
    <message>
        <source>the copy; “backup --list” lists them</source>
        <translation>die Kopie; „backup --list“ listet sie auf</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file cannot be read here: {why}</source>
        <translation>die Datei lässt sich hier nicht lesen: {why}</translation>
    </message>
    <message>
        <source>the file cannot be read: it holds letters that YAML forbids</source>
        <translation>die Datei lässt sich nicht lesen: Sie enthält Zeichen, die YAML verbietet</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>the hour at which quiet hours begin, 0 to 23</source>
        <translation>die Stunde, in der die Ruhezeiten beginnen, 0 bis 23</translation>
    </message>
    <message>
        <source>the hour at which they end, 0 to 23; the same as `from` for none</source>
        <translation>die Stunde, in der sie enden, 0 bis 23; dieselbe wie `from` für keine</translation>
    </message>
    <message>
        <source>the least there should be</source>
        <translation>mindestens so viel</translation>
    </message>
    <message>
        <source>the most there may be</source>
        <translation>höchstens so viel</translation>
    </message>
    <message>
        <source>the name to sign in with, if it is another</source>
        <translation>der Name zum Anmelden, wenn es ein anderer ist</translation>
    </message>
    <message>
        <source>the new words; default: standard input</source>
        <translation>der neue Text; sonst: Standardeingabe</translation>
    </message>
    <message>
        <source>the newest copy that is whole</source>
        <translation>die neueste unversehrte Kopie</translation>
    </message>
    <message>
        <source>the next one is due within the hour</source>
        <translation>der nächste ist binnen einer Stunde fällig</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>the plan file {path}</source>
        <translation>die Plandatei {path}</translation>
    </message>
    <message>
        <source>the plan that --view import reads</source>
        <translation>der Plan, den --view import liest</translation>
    </message>
    <message>
        <source>the plan {place}</source>
        <translation>der Plan {place}</translation>
    </message>
    <message>
        <source>the post of --view composer, delete and drag: the first with these words; the rule of --view fix and rules</source>
        <translation>der Beitrag für --view composer, delete und drag: der erste mit diesen Wörtern; die Regel für --view fix und rules</translation>
    </message>
    <message>
        <source>the post&apos;s id or the beginning of it, or some of its words</source>
        <translation>die Kennung des Beitrags oder ihr Anfang, oder einige seiner Wörter</translation>
    </message>
    <message>
        <source>the server is http or on a private address, and that is meant</source>
        <translation>der Server ist http oder hat eine private Adresse, und das ist so gewollt</translation>
    </message>
    <message>
        <source>the window is at least {width}x{height}</source>
        <translation>das Fenster ist mindestens {width}x{height} groß</translation>
    </message>
    <message>
        <source>theme look auto</source>
        <comment>search words</comment>
        <translation>aussehen thema automatisch</translation>
    </message>
    <message>
        <source>theme look bright</source>
        <comment>search words</comment>
        <translation>aussehen thema hell</translation>
    </message>
    <message>
        <source>theme look night</source>
        <comment>search words</comment>
        <translation>aussehen thema nacht</translation>
    </message>
    <message>
        <source>then delete it in the plan as well</source>
        <translation>ihn danach auch im Plan löschen</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>einen Monat {month} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no network “{word}”</source>
        <translation>das Netzwerk „{word}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no preset “{word}”</source>
        <translation>die Voreinstellung „{word}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no rule “{word}”</source>
        <translation>die Regel „{word}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>diese Regel gibt es nicht</translation>
    </message>
    <message>
        <source>there is no time zone “{word}”</source>
        <translation>die Zeitzone „{word}“ gibt es nicht</translation>
    </message>
    <message>
        <source>these are {days} days; {name} lasts {most} at most</source>
        <translation>das sind {days} Tage; {name} dauert höchstens {most}</translation>
    </message>
    <message>
        <source>third</source>
        <comment>of a month&apos;s Tuesdays</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>this client</source>
        <comment>in the calendar of</comment>
        <translation>diesem Kunden</translation>
    </message>
    <message>
        <source>this is no YAML</source>
        <translation>das ist kein YAML</translation>
    </message>
    <message>
        <source>this is not written in UTF-8</source>
        <translation>das ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>this is one table; write [[ignored]] with two brackets</source>
        <translation>das ist eine einzelne Tabelle; schreibe [[ignored]] mit doppelten eckigen Klammern</translation>
    </message>
    <message>
        <source>this is the day of a preset, and no preset is chosen here</source>
        <translation>das ist der Tag einer Voreinstellung, und hier ist keine gewählt</translation>
    </message>
    <message>
        <source>this is {called}; a list of words is needed, as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>das ist {called}; hier wird eine Liste von Wörtern gebraucht, etwa [&quot;eins&quot;, &quot;zwei&quot;]</translation>
    </message>
    <message>
        <source>this is {called}; a table is needed here</source>
        <translation>das ist {called}; hier wird eine Tabelle gebraucht</translation>
    </message>
    <message>
        <source>this is {called}; a whole number from {low} to {high} is needed</source>
        <translation>das ist {called}; hier wird eine ganze Zahl von {low} bis {high} gebraucht</translation>
    </message>
    <message>
        <source>this is {called}; write true or false</source>
        <translation>das ist {called}; schreibe true oder false</translation>
    </message>
    <message>
        <source>this is {called}; write {words}</source>
        <translation>das ist {called}; schreibe {words}</translation>
    </message>
    <message>
        <source>this is {number} bytes; rules have {most} at most</source>
        <translation>das sind {number} Bytes; Regeln haben höchstens {most}</translation>
    </message>
    <message>
        <source>this is {number} bytes; settings have {most} at most</source>
        <translation>das sind {number} Bytes; Einstellungen haben höchstens {most}</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>after “on”</comment>
        <translation>diesem Netzwerk</translation>
    </message>
    <message>
        <source>this, on</source>
        <comment>typed before a weekday</comment>
        <translation>am, diesen, dieser, diese, kommenden, kommender</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>a state</comment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>an attempt</comment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>why a post was missed</comment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>time zone of rows that name none</source>
        <translation>Zeitzone der Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>time zone of rows without one, as Europe/Berlin</source>
        <translation>Zeitzone der Zeilen ohne eine, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>time zones</source>
        <comment>what was looked at</comment>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>times an offer may be promoted within these days</source>
        <translation>wie oft in diesen Tagen für ein Angebot geworben werden darf</translation>
    </message>
    <message>
        <source>times to answer in a week with posts below which it is a warning</source>
        <translation>Antwortzeiten in einer Woche mit Beiträgen, unter denen es eine Warnung gibt</translation>
    </message>
    <message>
        <source>tips</source>
        <comment>posts are</comment>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>today, now</source>
        <comment>typed</comment>
        <translation>heute, jetzt</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow is {day}</source>
        <translation>morgen ist {day}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message numerus="yes">
        <source>twice the interval at {n} post a week, as agreed|twice the interval at {n} posts a week, as agreed</source>
        <translation>
            <numerusform>der doppelte Abstand bei {n} Beitrag pro Woche, wie vereinbart</numerusform>
            <numerusform>der doppelte Abstand bei {n} Beiträgen pro Woche, wie vereinbart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twice the usual {n} day here|twice the usual {n} days here</source>
        <translation>
            <numerusform>das Doppelte von {n} Tag, wie hier üblich</numerusform>
            <numerusform>das Doppelte von {n} Tagen, wie hier üblich</numerusform>
        </translation>
    </message>
    <message>
        <source>tz database {version} does not know {joined}.</source>
        <translation>Die tz-Datenbank {version} kennt {joined} nicht.</translation>
    </message>
    <message>
        <source>tz database {version}; {zones} in use.</source>
        <translation>tz-Datenbank {version}; {zones} in Gebrauch.</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>a state</comment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>an attempt</comment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>a source is</comment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>unsafe, look at it in Parley first</source>
        <translation>unsicher, sieh es dir zuerst in Parley an</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>Bilder hochladen</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>vendor data</source>
        <comment>a source is</comment>
        <translation>Daten eines Anbieters</translation>
    </message>
    <message>
        <source>view show switch</source>
        <comment>search words</comment>
        <translation>ansicht zeigen wechseln</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a line of the journal</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>a severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>week, weeks</source>
        <comment>typed</comment>
        <translation>woche, wochen</translation>
    </message>
    <message>
        <source>what a soft ask to your own offer counts, where an offer counts 1</source>
        <translation>was eine sanfte Aufforderung zum eigenen Angebot zählt, wo ein Angebot 1 zählt</translation>
    </message>
    <message>
        <source>what goes to stdout</source>
        <translation>was auf die Standardausgabe geht</translation>
    </message>
    <message>
        <source>what to show first: calendar, month, week, ideas, practice, accounts, settings, welcome, or over the calendar composer, import, finding, fix, why, rules, catch-up, delete, drag, select, guide, rhythm, plan-week, tour, filter, search, palette, keys, pick-day</source>
        <translation>was zuerst gezeigt wird: calendar, month, week, ideas, practice, accounts, settings, welcome, oder über dem Kalender composer, import, finding, fix, why, rules, catch-up, delete, drag, select, guide, rhythm, plan-week, tour, filter, search, palette, keys, pick-day</translation>
    </message>
    <message>
        <source>whenever a slot is free</source>
        <translation>wenn ein Sendeplatz frei ist</translation>
    </message>
    <message>
        <source>whenever its turn comes</source>
        <translation>wenn er an der Reihe ist</translation>
    </message>
    <message>
        <source>where rows go that name no account; may be given several times</source>
        <translation>wohin Zeilen gehen, die kein Konto nennen; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>where the post waits on several</source>
        <translation>wo der Beitrag auf mehreren wartet</translation>
    </message>
    <message>
        <source>who may enter</source>
        <translation>wer teilnehmen darf</translation>
    </message>
    <message>
        <source>whose file it is: parley, buffer, hootsuite</source>
        <translation>wessen Datei es ist: parley, buffer, hootsuite</translation>
    </message>
    <message>
        <source>whose rows those are that name no client</source>
        <translation>wem die Zeilen gehören, die keinen Kunden nennen</translation>
    </message>
    <message>
        <source>whose way of counting: x, bluesky</source>
        <translation>wessen Zählweise: x, bluesky</translation>
    </message>
    <message>
        <source>with --profile {name}</source>
        <translation>mit --profile {name}</translation>
    </message>
    <message>
        <source>with POST: plan it for this minute first</source>
        <translation>mit POST: ihn zuerst für diese Minute einplanen</translation>
    </message>
    <message>
        <source>with again: you looked; were it there, people would see it twice</source>
        <translation>mit again: du hast nachgesehen; wäre er da, sähen andere ihn zweimal</translation>
    </message>
    <message>
        <source>with install: wake the computer shortly before a post is due</source>
        <translation>mit install: den Computer kurz vor einem fälligen Beitrag wecken</translation>
    </message>
    <message>
        <source>with yes: where it can be seen</source>
        <translation>mit yes: wo er zu sehen ist</translation>
    </message>
    <message>
        <source>without --client</source>
        <translation>ohne --client</translation>
    </message>
    <message>
        <source>without these rules</source>
        <translation>ohne diese Regeln</translation>
    </message>
    <message>
        <source>words are needed here, in quotes</source>
        <translation>hier werden Wörter gebraucht, in Anführungszeichen</translation>
    </message>
    <message>
        <source>words of a sentence on average, at most</source>
        <translation>Wörter je Satz im Durchschnitt, höchstens</translation>
    </message>
    <message>
        <source>words of an alt text, at least</source>
        <translation>Wörter eines Alternativtexts, mindestens</translation>
    </message>
    <message>
        <source>words that tell of a launch</source>
        <translation>Wörter, die von einer Neuvorstellung erzählen</translation>
    </message>
    <message>
        <source>workspace</source>
        <comment>who set a rule</comment>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>würde gelöscht</translation>
    </message>
    <message>
        <source>write a picture of the window and stop</source>
        <translation>ein Bild des Fensters schreiben und aufhören</translation>
    </message>
    <message>
        <source>write compose create add</source>
        <comment>search words</comment>
        <translation>schreiben verfassen anlegen hinzufügen</translation>
    </message>
    <message>
        <source>write the network and the name of the account, as instagram fennelandrye</source>
        <translation>schreibe das Netzwerk und den Namen des Kontos, etwa instagram fennelandrye</translation>
    </message>
    <message>
        <source>write the pictures too, into a folder media beside FILE</source>
        <translation>auch die Bilder schreiben, in einen Ordner media neben FILE</translation>
    </message>
    <message>
        <source>write what can be fixed safely into the file or plan</source>
        <translation>was sich sicher beheben lässt, in Datei oder Plan schreiben</translation>
    </message>
    <message>
        <source>xxxx xxxx xxxx xxxx xxxx xxxx</source>
        <translation>xxxx xxxx xxxx xxxx xxxx xxxx</translation>
    </message>
    <message>
        <source>year, years</source>
        <comment>typed</comment>
        <translation>jahr, jahre, jahren</translation>
    </message>
    <message>
        <source>yes: it is there; again: it is not there, send it again; skip: it is not there, leave it so</source>
        <translation>yes: er ist da; again: er ist nicht da, noch einmal senden; skip: er ist nicht da, so lassen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>you post by hand</source>
        <comment>an account</comment>
        <translation>du postest von Hand</translation>
    </message>
    <message>
        <source>you post it by hand</source>
        <comment>why it waits</comment>
        <translation>du postest ihn von Hand</translation>
    </message>
    <message>
        <source>you, for every client</source>
        <translation>du, für jeden Kunden</translation>
    </message>
    <message>
        <source>your own rules (YAML), more than once</source>
        <translation>eigene Regeln (YAML), auch mehrmals</translation>
    </message>
    <message>
        <source>your own without selling</source>
        <comment>a post counts as</comment>
        <translation>eigener Beitrag ohne Werbung</translation>
    </message>
    <message>
        <source>zone name colour agreed brief</source>
        <comment>search words</comment>
        <translation>zone name farbe vereinbart absprache</translation>
    </message>
    <message numerus="yes">
        <source>{account} added to {n} post|{account} added to {n} posts</source>
        <translation>
            <numerusform>{account} zu {n} Beitrag hinzugefügt</numerusform>
            <numerusform>{account} zu {n} Beiträgen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} answered. Its sign-in is good.</source>
        <translation>{account} hat geantwortet. Die Anmeldung gilt.</translation>
    </message>
    <message>
        <source>{account} is connected. Posts planned on it go out at their time.</source>
        <translation>{account} ist verbunden. Geplante Beiträge gehen zu ihrer Zeit raus.</translation>
    </message>
    <message>
        <source>{account} is removed, but not its password: {error}</source>
        <translation>{account} ist entfernt, aber das Passwort noch nicht: {error}</translation>
    </message>
    <message>
        <source>{account} is yours to post by hand</source>
        <translation>Auf {account} postest du von Hand</translation>
    </message>
    <message>
        <source>{account} needs a new sign-in</source>
        <translation>{account} muss neu angemeldet werden</translation>
    </message>
    <message numerus="yes">
        <source>{account} taken off {n} post|{account} taken off {n} posts</source>
        <translation>
            <numerusform>{account} aus {n} Beitrag herausgenommen</numerusform>
            <numerusform>{account} aus {n} Beiträgen herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} waits to be connected</source>
        <translation>{account} wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>{account}. New posts and those still to go out have this, unless they say otherwise.</source>
        <translation>{account}. Neue Beiträge und alle, die noch rausgehen, haben das, wenn sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>{account}. Posts planned on it are kept.</source>
        <translation>{account}. Geplante Beiträge bleiben erhalten.</translation>
    </message>
    <message>
        <source>{address}  and {more}</source>
        <translation>{address}  und {more}</translation>
    </message>
    <message numerus="yes">
        <source>{asks} of {n} post of {days} ask for something ({share}). Your limit is {limit} ({set_by}).|{asks} of {n} posts of {days} ask for something ({share}). Your limit is {limit} ({set_by}).</source>
        <translation>
            <numerusform>{asks} von {n} Beitrag vom {days} fordern zu etwas auf ({share}). Deine Grenze: {limit} ({set_by}).</numerusform>
            <numerusform>{asks} von {n} Beiträgen vom {days} fordern zu etwas auf ({share}). Deine Grenze: {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{awake} That is in {zone}.</source>
        <translation>{awake} Die Zeiten gelten in {zone}.</translation>
    </message>
    <message>
        <source>{bad} of {addresses} addresses cannot be opened by readers: “{host}” {why}.</source>
        <translation>Leser können {bad} von {addresses} Adressen nicht öffnen: „{host}“ {why}.</translation>
    </message>
    <message>
        <source>{because}. Click to say so.</source>
        <translation>{because}. Ein Klick bestätigt es.</translation>
    </message>
    <message>
        <source>{checked} checked: {found}.</source>
        <translation>{checked} geprüft: {found}.</translation>
    </message>
    <message>
        <source>{clients} and {posts}</source>
        <translation>{clients} und {posts}</translation>
    </message>
    <message>
        <source>{client} · {shown} of {posts} posts</source>
        <translation>{client} · {shown} von {posts} Beiträgen</translation>
    </message>
    <message>
        <source>{client}: could not be published</source>
        <translation>{client}: ließ sich nicht veröffentlichen</translation>
    </message>
    <message>
        <source>{client}: is it live?</source>
        <translation>{client}: ist das online?</translation>
    </message>
    <message>
        <source>{client}: missed</source>
        <translation>{client}: verpasst</translation>
    </message>
    <message>
        <source>{client}: published</source>
        <translation>{client}: veröffentlicht</translation>
    </message>
    <message>
        <source>{client}: sign in again</source>
        <translation>{client}: neu anmelden</translation>
    </message>
    <message>
        <source>{client}: time to answer</source>
        <translation>{client}: Zeit zum Antworten</translation>
    </message>
    <message>
        <source>{client}: yours to post</source>
        <translation>{client}: du bist dran</translation>
    </message>
    <message>
        <source>{code} can be ignored as a whole until a date only.</source>
        <translation>{code} lässt sich im Ganzen nur bis zu einem Tag übergehen.</translation>
    </message>
    <message>
        <source>{copies}, the newest from {day}, {at:%H:%M} ({size_text}).</source>
        <translation>{copies}, die neueste vom {day}, {at:%H:%M} ({size_text}).</translation>
    </message>
    <message>
        <source>{count} history</source>
        <translation>{count} früher</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} übergangen</translation>
    </message>
    <message>
        <source>{count} in a row</source>
        <translation>{count} hintereinander</translation>
    </message>
    <message>
        <source>{count} links: Threads takes {most} in a post.</source>
        <translation>{count} Links: Threads nimmt {most} in einem Beitrag.</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>{count} markiert</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation>{count} jetzt</translation>
    </message>
    <message>
        <source>{count} of {most}.</source>
        <translation>{count} von {most}.</translation>
    </message>
    <message>
        <source>{count} pictures: {label} takes {media_max}.</source>
        <translation>{count} Bilder: {label} nimmt {media_max}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} post needs a decision, others follow.|{count} posts need a decision, others follow.</source>
        <translation>
            <numerusform>{count} Beitrag braucht eine Entscheidung, weitere folgen.</numerusform>
            <numerusform>{count} Beiträge brauchen eine Entscheidung, weitere folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} post needs a decision.|{count} posts need a decision.</source>
        <translation>
            <numerusform>{count} Beitrag braucht eine Entscheidung.</numerusform>
            <numerusform>{count} Beiträge brauchen eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} posts a week, {promotions} of them promotion. It keeps within the mix: 13 such weeks leave nothing to find.</source>
        <translation>{count} Beiträge pro Woche, davon Werbung: {promotions}. Das hält die Mischung ein: 13 solche Wochen ergeben keinen Hinweis.</translation>
    </message>
    <message>
        <source>{count} posts a week. A promotion every week would go over the limit of {limit} %, so none has a slot: put one in now and then.</source>
        <translation>{count} Beiträge pro Woche. Jede Woche Werbung ginge über die Grenze von {limit} %, darum hat sie keinen Sendeplatz: Setze ab und zu einen Werbebeitrag ein.</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>{count} bereit</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>{count} slots a week. Give each a role, and the mix can be checked.</source>
        <translation>{count} Sendeplätze pro Woche. Gib jedem eine Rolle, dann lässt sich die Mischung prüfen.</translation>
    </message>
    <message>
        <source>{count} waiting for an answer</source>
        <translation>{count} warten auf eine Antwort</translation>
    </message>
    <message>
        <source>{damaged} Nothing was changed.</source>
        <translation>{damaged} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{database} on {host}</source>
        <comment>a plan</comment>
        <translation>{database} auf {host}</translation>
    </message>
    <message>
        <source>{day:02d} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day:02d}. {month} {year}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{day} (continued)</source>
        <translation>{day} (Fortsetzung)</translation>
    </message>
    <message>
        <source>{day} in {zone}, until now the moment of {was:%H:%M}: {words}</source>
        <translation>{day} in {zone}, bisher der Zeitpunkt von {was:%H:%M}: {words}</translation>
    </message>
    <message>
        <source>{day} is a {weekday}</source>
        <translation>der {day} ist ein {weekday}</translation>
    </message>
    <message>
        <source>{day} is {name} in the calendar of {client}, and this post entertains.</source>
        <translation>Am {day} steht „{name}“ im Kalender von {client}, und dieser Beitrag unterhält.</translation>
    </message>
    <message>
        <source>{day} is {name} in the calendar of {client}, and this post sells.</source>
        <translation>Am {day} steht „{name}“ im Kalender von {client}, und dieser Beitrag wirbt.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · heute</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {n} post|{day}, {n} posts</source>
        <translation>
            <numerusform>{day}, {n} Beitrag</numerusform>
            <numerusform>{day}, {n} Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time:%H:%M},</source>
        <comment>before “was”</comment>
        <translation>{day}, {time:%H:%M},</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when a post goes out</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} for you</source>
        <translation>{day}, {time} bei dir</translation>
    </message>
    <message>
        <source>{day}, {time}.</source>
        <comment>the clock</comment>
        <translation>{day}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n} row|{done:,} of {n:,} rows</source>
        <translation>
            <numerusform>{done} von {n} Zeile</numerusform>
            <numerusform>{done} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} Its password is still stored: {left}</source>
        <translation>{done} Sein Passwort ist noch gespeichert: {left}</translation>
    </message>
    <message>
        <source>{emoji} emoji in a row, limit {limit} ({set_by}). Each is read aloud by name.</source>
        <translation>{emoji} Emojis hintereinander, Grenze {limit} ({set_by}). Jedes wird mit Namen vorgelesen.</translation>
    </message>
    <message>
        <source>{fault} It may be on {network} already. Looking there {at}.</source>
        <translation>{fault} Vielleicht ist er schon auf {network}. Nachgesehen wird {at}.</translation>
    </message>
    <message>
        <source>{fault} Looking there {at}.</source>
        <translation>{fault} Nachgesehen wird {at}.</translation>
    </message>
    <message>
        <source>{fault} Next try {at}.</source>
        <translation>{fault} Nächster Versuch {at}.</translation>
    </message>
    <message>
        <source>{fault} Sign in to {name} again; its posts wait.</source>
        <translation>{fault} Melde {name} neu an; seine Beiträge warten.</translation>
    </message>
    <message>
        <source>{fault} Sign in to {name} again; then it is sent.</source>
        <translation>{fault} Melde {name} neu an; dann wird es gesendet.</translation>
    </message>
    <message>
        <source>{files} ({size}) that no post uses now; a copy of the plan may still.</source>
        <translation>{files} ({size}), die kein Beitrag mehr braucht; eine Kopie des Plans vielleicht doch.</translation>
    </message>
    <message>
        <source>{files} of {number} missing or cut short: {joined}{more}.</source>
        <translation>{files} von {number} fehlen oder sind abgeschnitten: {joined}{more}.</translation>
    </message>
    <message>
        <source>{files}, all there.</source>
        <translation>{files}, alle da.</translation>
    </message>
    <message>
        <source>{files}, {network} takes {most}</source>
        <translation>{files}, {network} nimmt {most}</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {why}.</source>
        <translation>{file} ließ sich nicht löschen: {why}.</translation>
    </message>
    <message>
        <source>{file} has {size} GB. Parley takes files up to 1 GB.</source>
        <translation>{file} hat {size} GB. Parley nimmt Dateien bis 1 GB.</translation>
    </message>
    <message>
        <source>{file} is kept as {kept}, which networks take.</source>
        <translation>{file} wird als {kept} abgelegt, das nehmen die Netzwerke.</translation>
    </message>
    <message>
        <source>{file} is {ratio} times as wide as high, which {network} does not take.</source>
        <translation>{file} ist {ratio}-mal so breit wie hoch, das nimmt {network} nicht.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file}: {state}</source>
        <translation>{file}: {state}</translation>
    </message>
    <message>
        <source>{films}, {network} takes none</source>
        <translation>{films}, {network} nimmt keine</translation>
    </message>
    <message>
        <source>{finding} on {network} {account}</source>
        <translation>{finding} auf {network} {account}</translation>
    </message>
    <message>
        <source>{first} Until then: {note}</source>
        <translation>{first} Bis dahin: {note}</translation>
    </message>
    <message>
        <source>{first}, then {next}</source>
        <translation>{first}, dann {next}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>days of one month</comment>
        <translation>{first}.–{last}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>a week</comment>
        <translation>{first}.–{last}. {month}</translation>
    </message>
    <message>
        <source>{fixed} fixed, {left} left.</source>
        <translation>{fixed} behoben, {left} übrig.</translation>
    </message>
    <message>
        <source>{fix} (opens it)</source>
        <translation>{fix} (öffnet es)</translation>
    </message>
    <message>
        <source>{fix} (shows both first)</source>
        <translation>{fix} (zeigt vorher beides)</translation>
    </message>
    <message>
        <source>{handle} is already among this client&apos;s accounts.</source>
        <translation>{handle} ist schon unter den Konten dieses Kunden.</translation>
    </message>
    <message>
        <source>{handle} is already connected as {name}.</source>
        <translation>{handle} ist schon verbunden, als {name}.</translation>
    </message>
    <message>
        <source>{handle} is already connected for {name}.</source>
        <translation>{handle} ist schon verbunden, für {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{handle} is removed, {n} planned post cancelled. Its journal stays.|{handle} is removed, {n} planned posts cancelled. Its journal stays.</source>
        <translation>
            <numerusform>{handle} ist entfernt, {n} geplanter Beitrag abgesagt. Das Protokoll bleibt.</numerusform>
            <numerusform>{handle} ist entfernt, {n} geplante Beiträge abgesagt. Das Protokoll bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{handle} is {state}.</source>
        <translation>{handle} ist {state}.</translation>
    </message>
    <message>
        <source>{handle} on {network} is connected for {name}.</source>
        <translation>{handle} auf {network} ist verbunden für {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{hashtags} hashtags read as one word: #{tag} is better as #{better}, and {n} other.|{hashtags} hashtags read as one word: #{tag} is better as #{better}, and {n} others.</source>
        <translation>
            <numerusform>{hashtags} Hashtags lesen sich wie ein einziges Wort: Statt #{tag} besser #{better}, dazu {n} weiterer.</numerusform>
            <numerusform>{hashtags} Hashtags lesen sich wie ein einziges Wort: Statt #{tag} besser #{better}, dazu {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtags} hashtags: {limit} are enough on {network}, as a rule of thumb.</source>
        <translation>{hashtags} Hashtags: Auf {network} reichen nach der Faustregel {limit}.</translation>
    </message>
    <message>
        <source>{hashtags} hashtags: {network} takes {limit}, {surplus} too many.</source>
        <translation>{hashtags} Hashtags: {network} nimmt {limit}, also {surplus} zu viel.</translation>
    </message>
    <message>
        <source>{headline} cannot be changed.</source>
        <translation>{headline} lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{headline} cannot be deleted anywhere by Parley.</source>
        <translation>{headline} kann Parley nirgends löschen.</translation>
    </message>
    <message>
        <source>{headline} counts as out on {network}.</source>
        <translation>{headline} zählt als draußen auf {network}.</translation>
    </message>
    <message>
        <source>{headline} goes out again on {network} with the next tick: publish --once, or a running Parley.</source>
        <translation>{headline} geht auf {network} beim nächsten Takt noch einmal raus: mit publish --once oder wenn Parley läuft.</translation>
    </message>
    <message>
        <source>{headline} is deleted here. Its journal stays.</source>
        <translation>{headline} ist hier gelöscht. Das Protokoll bleibt.</translation>
    </message>
    <message>
        <source>{headline} is in question on {names}.</source>
        <translation>{headline} ist fraglich auf {names}.</translation>
    </message>
    <message>
        <source>{headline} is left as it is on {network}. Nothing is sent.</source>
        <translation>{headline} bleibt auf {network}, wie er ist. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>{headline} stays in the plan, because it is still there.</source>
        <translation>{headline} bleibt im Plan, weil er noch da ist.</translation>
    </message>
    <message>
        <source>{host} answered with more than {size} MB.</source>
        <translation>{host} hat mit mehr als {size} MB geantwortet.</translation>
    </message>
    <message>
        <source>{host} broke off.</source>
        <translation>{host} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the address and the connection.</source>
        <translation>{host} war nicht zu erreichen. Prüfe Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} did not pick up in time. Check the address and the connection.</source>
        <translation>{host} war nicht rechtzeitig zu erreichen. Prüfe Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>{host} did not take the file: {reason}.</source>
        <translation>{host} hat die Datei nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not accept the user name or the password.</source>
        <translation>{host} nimmt den Benutzernamen oder das Passwort nicht an.</translation>
    </message>
    <message>
        <source>{host} has no certificate that can be trusted. Nothing was sent. Check the address, or ask who runs it.</source>
        <translation>{host} hat kein Zertifikat, dem zu trauen ist. Nichts wurde gesendet. Prüfe die Adresse, oder frage, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>{host} is asked without encryption. Use https://, or confirm that it is on your own network.</source>
        <translation>{host} würde ohne Verschlüsselung abgefragt. Nimm https://, oder bestätige, dass er in deinem eigenen Netz ist.</translation>
    </message>
    <message>
        <source>{host} is not on your own network. Nothing was sent. Use an address with https://.</source>
        <translation>{host} ist nicht in deinem eigenen Netz. Nichts wurde gesendet. Nimm eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>{host} is not on your own network. Use an address with https://.</source>
        <translation>{host} ist nicht in deinem eigenen Netz. Nimm eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>{host} is not this computer here. Nothing was sent.</source>
        <translation>{host} ist nicht dieser Computer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{host} is on a private network. Confirm the address to use it.</source>
        <translation>{host} ist in einem privaten Netz. Bestätige die Adresse, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>{host} leads to a private network. Nothing was sent. Confirm the address to use it.</source>
        <translation>{host} führt in ein privates Netz. Nichts wurde gesendet. Bestätige die Adresse, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>{host} shows another key than before: {key}. Ask your provider whether it was changed, then set the place up again.</source>
        <translation>{host} zeigt einen anderen Schlüssel als bisher: {key}. Frage deinen Anbieter, ob er geändert wurde, und richte den Ort dann neu ein.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the address and the connection.</source>
        <translation>{host} wurde nicht gefunden. Prüfe Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} h {rest} min</translation>
    </message>
    <message>
        <source>{ignored} in {place}</source>
        <translation>{ignored} in {place}</translation>
    </message>
    <message>
        <source>{ignored} in {place}, until {day}</source>
        <translation>{ignored} in {place}, bis {day}</translation>
    </message>
    <message>
        <source>{ignored} until {day}</source>
        <translation>{ignored} bis {day}</translation>
    </message>
    <message>
        <source>{images} and {films} in one post, {network} takes one kind</source>
        <translation>{images} und {films} in einem Beitrag, {network} nimmt nur eines von beiden</translation>
    </message>
    <message>
        <source>{images}, {network} takes videos only</source>
        <translation>{images}, {network} nimmt nur Videos</translation>
    </message>
    <message>
        <source>{key} cannot be used: {error}</source>
        <translation>{key} lässt sich nicht verwenden: {error}</translation>
    </message>
    <message>
        <source>{key} has {number} characters; {most} are the most</source>
        <translation>{key} hat {number} Zeichen; höchstens {most}</translation>
    </message>
    <message>
        <source>{key} has {number} entries; {most} are the most</source>
        <translation>{key} hat {number} Einträge; höchstens {most}</translation>
    </message>
    <message>
        <source>{key} is {content}; it goes from {low} to {high}</source>
        <translation>{key} ist {content}; möglich ist {low} bis {high}</translation>
    </message>
    <message>
        <source>{key} is “{word}”</source>
        <translation>{key} ist „{word}“</translation>
    </message>
    <message>
        <source>{key} takes pairs, as  cheap: good value</source>
        <translation>{key} nimmt Paare, etwa  billig: günstig</translation>
    </message>
    <message>
        <source>{key} to copy · Esc to cancel</source>
        <translation>{key} kopiert · Esc bricht ab</translation>
    </message>
    <message>
        <source>{key}: a share, as 1/3, 0.33 or 33 %, is needed</source>
        <translation>{key}: ein Anteil wird gebraucht, etwa 1/3, 0.33 oder 33 %</translation>
    </message>
    <message>
        <source>{key}: a whole number is needed</source>
        <translation>{key}: eine ganze Zahl wird gebraucht</translation>
    </message>
    <message>
        <source>{key}: there is no such key</source>
        <translation>{key}: diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>{key}: words are needed here</source>
        <translation>{key}: hier werden Wörter gebraucht</translation>
    </message>
    <message>
        <source>{key}: write true or false</source>
        <translation>{key}: schreibe true oder false</translation>
    </message>
    <message>
        <source>{key}: “{better}” names a group that the pattern has not</source>
        <translation>{key}: „{better}“ nennt eine Gruppe, die das Muster nicht hat</translation>
    </message>
    <message>
        <source>{kind} on {day}</source>
        <comment>a post to add</comment>
        <translation>{kind} am {day}</translation>
    </message>
    <message>
        <source>{kind} {count} of {total}</source>
        <translation>{kind} {count} von {total}</translation>
    </message>
    <message>
        <source>{kind}: {where}. Pictures are taken down again after they were fetched.</source>
        <translation>{kind}: {where}. Bilder werden wieder entfernt, sobald sie abgeholt sind.</translation>
    </message>
    <message>
        <source>{label_of} takes no more requests before {moment_in}.</source>
        <translation>{label_of} nimmt vor {moment_in} keine Anfragen mehr.</translation>
    </message>
    <message>
        <source>{label} does not look right.</source>
        <translation>{label} sieht nicht richtig aus.</translation>
    </message>
    <message>
        <source>{label} has no sign-in through the browser.</source>
        <translation>Bei {label} gibt es keine Anmeldung über den Browser.</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>{label} ist leer.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>{label} fehlt.</translation>
    </message>
    <message>
        <source>{label} needs a picture or video.</source>
        <translation>{label} braucht ein Bild oder Video.</translation>
    </message>
    <message>
        <source>{label} takes no {mime}.</source>
        <translation>{label} nimmt kein {mime}.</translation>
    </message>
    <message>
        <source>{label}: say one of these: {known}.</source>
        <translation>{label}: Sag eines davon: {known}.</translation>
    </message>
    <message>
        <source>{last} is before {first}</source>
        <translation>{last} liegt vor {first}</translation>
    </message>
    <message>
        <source>{late} and still true.</source>
        <translation>{late} und noch immer richtig.</translation>
    </message>
    <message>
        <source>{left} of {number} could not be changed. There the words stay as they are, here too.</source>
        <translation>Nicht zu ändern: {left} von {number}. Dort bleibt der Text, wie er ist, auch hier.</translation>
    </message>
    <message>
        <source>{left} of {number} could not be deleted, so {words} stays here.</source>
        <translation>Nicht zu löschen: {left} von {number}. Darum bleibt {words} hier.</translation>
    </message>
    <message>
        <source>{length_and_limit}, {over} over</source>
        <translation>{length_and_limit}, {over} zu viel</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <comment>typed</comment>
        <translation>vor {length}</translation>
    </message>
    <message>
        <source>{length} ago the end was reached: {rule} is no longer ignored ({why}).</source>
        <translation>Das Ende ist {length} her: {rule} wird nicht mehr übergangen ({why}).</translation>
    </message>
    <message>
        <source>{length} of {limit} bytes: {surplus} too many for {network}.</source>
        <translation>{length} von {limit} Bytes: {surplus} zu viel für {network}.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters if {network} counts emoji as two, which is not certain.</source>
        <translation>{length} von {limit} Zeichen, falls {network} Emoji doppelt zählt; sicher ist das nicht.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters.</source>
        <translation>{length} von {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: the title is too long for {label}.</source>
        <translation>{length} von {limit} Zeichen: Der Titel ist zu lang für {label}.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: {option}.</source>
        <translation>{length} von {limit} Zeichen: {option}.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: {surplus} too many for {network}.</source>
        <translation>{length} von {limit} Zeichen: {surplus} zu viel für {network}.</translation>
    </message>
    <message>
        <source>{length} of {limit} {unit}: too long for {label}.</source>
        <translation>{length} von {limit} {unit}: zu lang für {label}.</translation>
    </message>
    <message>
        <source>{length}, the longest of {parts} messages</source>
        <translation>{length}, die längste von {parts} Nachrichten</translation>
    </message>
    <message>
        <source>{letters} styled letters: a screen reader spells “{words}” sign by sign, or leaves it out.</source>
        <translation>{letters} Zierbuchstaben: Ein Screenreader buchstabiert „{words}“ Zeichen für Zeichen oder lässt es weg.</translation>
    </message>
    <message>
        <source>{local:%H:%M} on {local:%Y-%m-%d} in {zone}</source>
        <translation>{local:%H:%M} am {local:%Y-%m-%d} in {zone}</translation>
    </message>
    <message>
        <source>{mean} words a sentence on average, limit {limit} ({set_by}). The longest has {words}.</source>
        <translation>{mean} Wörter je Satz im Durchschnitt, Grenze {limit} ({set_by}). Der längste hat {words}.</translation>
    </message>
    <message>
        <source>{minutes} behind the newest entry of a publisher.</source>
        <translation>{minutes} hinter dem neuesten Eintrag eines Programms, das veröffentlicht.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min · not kept</source>
        <translation>{minutes} min · nicht eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min · {n} reply|{minutes} min · {n} replies</source>
        <translation>
            <numerusform>{minutes} min · {n} Antw.</numerusform>
            <numerusform>{minutes} min · {n} Antw.</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} of {musts} things a giveaway must say are missing: {names}.</source>
        <translation>{missing} von {musts} nötigen Angaben zum Gewinnspiel noch offen: {names}.</translation>
    </message>
    <message>
        <source>{missing} on this machine. Sign in here too, or let another one send it.</source>
        <translation>{missing} auf diesem Computer. Melde dich auch hier an, oder lass einen anderen senden.</translation>
    </message>
    <message>
        <source>{month} is open</source>
        <translation>{month} ist noch frei</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {year} was quiet</source>
        <translation>{month} {year} war ruhig</translation>
    </message>
    <message>
        <source>{month}, pick a day</source>
        <translation>{month}, Tag wählen</translation>
    </message>
    <message>
        <source>{most} milliseconds a post are the most that an own rule may take: {name} took longer and is off until its file is read again. Make its pattern simpler.</source>
        <translation>Höchstens {most} Millisekunden je Beitrag darf eine eigene Regel brauchen: {name} brauchte länger und ist aus, bis ihre Datei wieder gelesen wird. Mach ihr Muster einfacher.</translation>
    </message>
    <message>
        <source>{most} slots a day are the most that one account can have.</source>
        <translation>Mehr als {most} Sendeplätze am Tag kann ein Konto nicht haben.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} already in the plan|{n:,} already in the plan</source>
        <translation>
            <numerusform>{n} schon im Plan</numerusform>
            <numerusform>{n} schon im Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} history|{n:,} history</source>
        <translation>
            <numerusform>{n} Verlauf</numerusform>
            <numerusform>{n} Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} idea|{n:,} ideas</source>
        <translation>
            <numerusform>{n} Idee</numerusform>
            <numerusform>{n} Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} problem|{n:,} problems</source>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} ready|{n:,} ready</source>
        <translation>
            <numerusform>{n} bereit</numerusform>
            <numerusform>{n} bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} waits for an answer|{n:,} wait for an answer</source>
        <translation>
            <numerusform>{n} wartet auf eine Antwort</numerusform>
            <numerusform>{n} warten auf eine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>{named} can be read by others. Let only its owner read it: chmod 600 {path}</source>
        <translation>{named} ist für andere lesbar. Nur du solltest das lesen dürfen: chmod 600 {path}</translation>
    </message>
    <message>
        <source>{named} cannot be read: {why}. Check {variable}.</source>
        <translation>{named} lässt sich nicht lesen: {why}. Prüfe {variable}.</translation>
    </message>
    <message>
        <source>{named} is empty. Write a long passphrase into its first line.</source>
        <translation>{named} ist leer. Schreibe eine lange Passphrase in die erste Zeile.</translation>
    </message>
    <message>
        <source>{name} ({seconds} ago)</source>
        <translation>{name} (vor {seconds})</translation>
    </message>
    <message>
        <source>{name} cannot be made small enough for {label}.</source>
        <translation>{name} lässt sich für {label} nicht klein genug machen.</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, or make room on the disk.</source>
        <translation>{name} ließ sich nicht schreiben. Wähle einen anderen Ordner oder schaffe Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>{name} got fewer pixels for {label}.</source>
        <translation>{name} hat für {label} weniger Pixel bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has a mistake:|{name} has {n} mistakes:</source>
        <translation>
            <numerusform>{name} hat einen Fehler:</numerusform>
            <numerusform>{name} hat {n} Fehler:</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no column “{column}”.</source>
        <translation>{name} hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>{name} has no such account on {network}.</source>
        <translation>{name} hat kein solches Konto auf {network}.</translation>
    </message>
    <message>
        <source>{name} has several accounts on {network}: {names}.</source>
        <translation>{name} hat mehrere Konten auf {network}: {names}.</translation>
    </message>
    <message>
        <source>{name} has {number} columns “{column}”.</source>
        <translation>{name} hat {number} Spalten „{column}“.</translation>
    </message>
    <message>
        <source>{name} has {pixels} pixels, {network} takes {most}</source>
        <translation>{name} hat {pixels} Pixel, {network} nimmt {most}</translation>
    </message>
    <message>
        <source>{name} has {size}, {network} takes {most}</source>
        <translation>{name} hat {size}, {network} nimmt {most}</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than a network takes.</source>
        <translation>{name} hat {width} x {height} Pixel, mehr als ein Netzwerk nimmt.</translation>
    </message>
    <message>
        <source>{name} holds no moving picture.</source>
        <translation>{name} enthält kein bewegtes Bild.</translation>
    </message>
    <message>
        <source>{name} holds several pictures.</source>
        <translation>{name} enthält mehrere Bilder.</translation>
    </message>
    <message>
        <source>{name} ignores several things in one line.</source>
        <translation>{name} übergeht mehrere Dinge in einer Zeile.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which Parley cannot read.</source>
        <translation>{name} ist ein HEIC-Foto, das Parley nicht lesen kann.</translation>
    </message>
    <message>
        <source>{name} is a moving {kind}, and {label} takes none.</source>
        <translation>{name} ist ein bewegtes {kind}, und {label} nimmt keins.</translation>
    </message>
    <message>
        <source>{name} is a new client, planned in {zone}.</source>
        <translation>{name} ist ein neuer Kunde, geplant wird in {zone}.</translation>
    </message>
    <message>
        <source>{name} is a personal account, which takes nothing from programs. In the Instagram app make it a professional one: Settings, Account type.</source>
        <translation>{name} ist ein persönliches Konto, das nichts von Programmen annimmt. Mach in der Instagram-App ein professionelles daraus: Einstellungen, Kontotyp.</translation>
    </message>
    <message>
        <source>{name} is archived, so nothing goes out for it.</source>
        <translation>{name} ist archiviert, darum geht dafür nichts raus.</translation>
    </message>
    <message>
        <source>{name} is archived.</source>
        <translation>{name} ist archiviert.</translation>
    </message>
    <message>
        <source>{name} is coded as {codec}, {network} takes {codecs}</source>
        <translation>{name} ist als {codec} kodiert, {network} nimmt {codecs}</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} ist gelöscht.</translation>
    </message>
    <message>
        <source>{name} is no picture or video that Parley can send.</source>
        <translation>{name} ist kein Bild oder Video, das Parley senden kann.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not connected any more: change it there yourself.</source>
        <translation>{name} ist nicht mehr verbunden: Ändere ihn dort selbst.</translation>
    </message>
    <message>
        <source>{name} is not connected any more: delete it there yourself.</source>
        <translation>{name} ist nicht mehr verbunden: Lösche ihn dort selbst.</translation>
    </message>
    <message>
        <source>{name} is not connected.</source>
        <translation>{name} ist nicht verbunden.</translation>
    </message>
    <message>
        <source>{name} is not signed in.</source>
        <translation>{name} ist nicht angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is paused since {day}, {time:%H:%M}: {n} scheduled post waits.|{name} is paused since {day}, {time:%H:%M}: {n} scheduled posts wait.</source>
        <translation>
            <numerusform>{name} ist seit dem {day}, {time:%H:%M}, pausiert: {n} eingeplanter Beitrag wartet.</numerusform>
            <numerusform>{name} ist seit dem {day}, {time:%H:%M}, pausiert: {n} eingeplante Beiträge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {height} pixels high, {network} takes {least} and more</source>
        <translation>{name} ist {height} Pixel hoch, {network} nimmt ab {least}</translation>
    </message>
    <message>
        <source>{name} is {ratio} times as wide as high, {network} takes {least} to {most}</source>
        <translation>{name} ist {ratio}-mal so breit wie hoch, {network} nimmt {least} bis {most}</translation>
    </message>
    <message>
        <source>{name} is {said}; a share, as &quot;1/3&quot;, 0.33 or &quot;33 %&quot;, is needed</source>
        <translation>{name} ist {said}; ein Anteil wird gebraucht, etwa &quot;1/3&quot;, 0.33 oder &quot;33 %&quot;</translation>
    </message>
    <message>
        <source>{name} is {said}; a whole number is needed</source>
        <translation>{name} ist {said}; eine ganze Zahl wird gebraucht</translation>
    </message>
    <message>
        <source>{name} is {said}; it goes from {low} to {high}</source>
        <translation>{name} ist {said}; möglich ist {low} bis {high}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is {type}, {network} takes {n} type: {types}|{name} is {type}, {network} takes {n} types: {types}</source>
        <translation>
            <numerusform>{name} ist {type}, {network} nimmt {n} Dateityp: {types}</numerusform>
            <numerusform>{name} ist {type}, {network} nimmt {n} Dateitypen: {types}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {width} pixels wide, {network} takes {least} and more</source>
        <translation>{name} ist {width} Pixel breit, {network} nimmt ab {least}</translation>
    </message>
    <message>
        <source>{name} may have arrived or not: {note}</source>
        <translation>{name} ist vielleicht angekommen, vielleicht nicht: {note}</translation>
    </message>
    <message>
        <source>{name} moves and has {pixels} pixels, {label} takes {most}.</source>
        <translation>{name} bewegt sich und hat {pixels} Pixel, {label} nimmt {most}.</translation>
    </message>
    <message>
        <source>{name} moves and has {size}, {label} takes {most}.</source>
        <translation>{name} bewegt sich und hat {size}, {label} nimmt {most}.</translation>
    </message>
    <message>
        <source>{name} needs its last day, as until = 2026-12-05</source>
        <translation>{name} braucht seinen letzten Tag, etwa until = 2026-12-05</translation>
    </message>
    <message>
        <source>{name} on {network} is not connected yet.</source>
        <translation>{name} ist auf {network} noch nicht verbunden.</translation>
    </message>
    <message>
        <source>{name} runs {seconds} s, {network} takes {least} and more</source>
        <translation>{name} läuft {seconds} s, {network} nimmt ab {least}</translation>
    </message>
    <message>
        <source>{name} runs {seconds} s, {network} takes {most}</source>
        <translation>{name} läuft {seconds} s, {network} nimmt {most}</translation>
    </message>
    <message>
        <source>{name} was changed in the meantime, so this was not taken back.</source>
        <translation>{name} wurde inzwischen geändert, darum wurde das nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read. Nothing was written.</source>
        <translation>{name} wurde beim Lesen geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{name} was deleted with its passwords.</source>
        <translation>{name} wurde samt Passwörtern gelöscht.</translation>
    </message>
    <message>
        <source>{name} was made into {kind} for {label}.</source>
        <translation>{name} wurde für {label} in {kind} umgewandelt.</translation>
    </message>
    <message>
        <source>{name} was made smaller for {label}: {before} to {after}.</source>
        <translation>{name} wurde für {label} verkleinert: {before} auf {after}.</translation>
    </message>
    <message>
        <source>{name} was not sent: {note}{after}</source>
        <translation>{name} wurde nicht gesendet: {note}{after}</translation>
    </message>
    <message>
        <source>{name} {count} of {total}, {share} percent</source>
        <translation>{name} {count} von {total}, {share} Prozent</translation>
    </message>
    <message>
        <source>{name}, archived…</source>
        <translation>{name}, archiviert…</translation>
    </message>
    <message>
        <source>{name}, {dialect} columns: {parts}.</source>
        <translation>{name}, Spalten von {dialect}: {parts}.</translation>
    </message>
    <message>
        <source>{name}: a rule of your own.</source>
        <translation>{name}: eine eigene Regel.</translation>
    </message>
    <message>
        <source>{needed} US dollars for this post and {spent} spent this month are more than the {budget} that are set for {account}. Set more under Accounts by signing in again, or publish it next month.</source>
        <translation>{needed} US-Dollar für diesen Beitrag und {spent} in diesem Monat sind mehr als die {budget}, die für {account} festgelegt sind. Lege unter „Konten“ bei einer neuen Anmeldung mehr fest, oder veröffentliche ihn nächsten Monat.</translation>
    </message>
    <message numerus="yes">
        <source>{networks} cuts this form further.|{networks} cut this form further.</source>
        <translation>
            <numerusform>{networks} beschneidet diese Form weiter.</numerusform>
            <numerusform>{networks} beschneiden diese Form weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{networks} fetches pictures from a public address, and there is no place for them: you will post it by hand. Accounts has “Place for pictures”.</source>
        <translation>Bilder müssen für {networks} unter einer öffentlichen Adresse liegen, und es gibt keinen Ort dafür: Du postest ihn von Hand. Unter „Konten“ gibt es „Ort für Bilder“.</translation>
    </message>
    <message>
        <source>{network} ({account}): stays as it is. {says}</source>
        <translation>{network} ({account}): bleibt, wie er ist. {says}</translation>
    </message>
    <message>
        <source>{network} asked to be left alone until {rest}; nothing of the account is sent before. {tail}</source>
        <translation>{network} bat um Ruhe bis {rest}; vorher wird vom Konto nichts gesendet. {tail}</translation>
    </message>
    <message>
        <source>{network} does not accept the sign-in any more: sign in again first.</source>
        <translation>{network} nimmt die Anmeldung nicht mehr an: Melde dich zuerst neu an.</translation>
    </message>
    <message>
        <source>{network} does not accept the sign-in of {name} any more: sign in again.</source>
        <translation>{network} nimmt die Anmeldung von {name} nicht mehr an: Melde dich neu an.</translation>
    </message>
    <message>
        <source>{network} fetches pictures from a public address, and {client} has no place for them: post it by hand, or choose a place in Accounts.</source>
        <translation>{network} holt Bilder von einer öffentlichen Adresse, und {client} hat keinen Ort dafür: Poste den Beitrag von Hand oder wähle unter „Konten“ einen Ort.</translation>
    </message>
    <message>
        <source>{network} forbids duplicate posts, scheduled ones too.</source>
        <translation>{network} verbietet doppelte Beiträge, auch eingeplante.</translation>
    </message>
    <message>
        <source>{network} gave no certain answer, and the former words were still there. Try again in a few minutes.</source>
        <translation>{network} gab keine sichere Antwort, und der frühere Text stand noch da. Versuche es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>{network} gave no certain answer, and the post could still be seen. Try again in a few minutes.</source>
        <translation>{network} gab keine sichere Antwort, und der Beitrag war noch zu sehen. Versuche es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>{network} gives Parley no way to see it. Look there</source>
        <translation>{network} lässt Parley das nicht sehen. Sieh dort nach</translation>
    </message>
    <message>
        <source>{network} gives Parley no way to see whether it is out.{where} If it is there, mark it as posted; if not, copy it to a new post.</source>
        <translation>{network} lässt Parley nicht sehen, ob er draußen ist.{where} Ist er da, markiere ihn als gepostet; wenn nicht, dupliziere ihn als neuen Beitrag.</translation>
    </message>
    <message>
        <source>{network} has no option “{key}”.</source>
        <translation>{network} hat keine Option „{key}“.</translation>
    </message>
    <message>
        <source>{network} is open in your browser. Allow Parley there. The page it ends at cannot be shown, and that is right: copy its address from the browser and paste it here.</source>
        <translation>{network} ist in deinem Browser offen. Erlaube Parley dort den Zugriff. Die letzte Seite lässt sich nicht anzeigen, und das ist richtig so: Kopiere ihre Adresse aus dem Browser und füge sie hier ein.</translation>
    </message>
    <message>
        <source>{network} is open in your browser. Allow Parley there: then it goes on here by itself.</source>
        <translation>{network} ist in deinem Browser offen. Erlaube Parley dort den Zugriff: Dann geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>{network} needs a new sign-in.</source>
        <translation>{network} muss neu angemeldet werden.</translation>
    </message>
    <message>
        <source>{network} needs this: {option}.</source>
        <translation>{network} braucht das: {option}.</translation>
    </message>
    <message>
        <source>{network} of {whose}</source>
        <comment>who set a rule</comment>
        <translation>{network}, für {whose}</translation>
    </message>
    <message>
        <source>{network} refused it: {fault}</source>
        <translation>{network} hat ihn abgelehnt: {fault}</translation>
    </message>
    <message>
        <source>{network} says that already.</source>
        <translation>{network} sagt das schon.</translation>
    </message>
    <message>
        <source>{network} shows this much. The rest is read after “{word}”.</source>
        <translation>{network} zeigt so viel. Der Rest steht hinter „{word}“.</translation>
    </message>
    <message>
        <source>{network} shows {share} % of this picture here.</source>
        <translation>{network} zeigt hier {share} % dieses Bildes.</translation>
    </message>
    <message>
        <source>{network} takes no more posts for now. </source>
        <translation>{network} nimmt vorerst keine Beiträge mehr. </translation>
    </message>
    <message>
        <source>{network}: in the plan</source>
        <translation>{network}: im Plan</translation>
    </message>
    <message>
        <source>{network}: now</source>
        <translation>{network}: jetzt</translation>
    </message>
    <message>
        <source>{network}: {doing}, attempt {number}</source>
        <translation>{network}: {doing}, Versuch {number}</translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} {unit}</source>
        <translation>{network}: {length} von {limit} {unit}</translation>
    </message>
    <message>
        <source>{number} alt texts for {count} pictures.</source>
        <translation>{number} Alternativtexte für {count} Bilder.</translation>
    </message>
    <message>
        <source>{number} late</source>
        <translation>{number} verspätet</translation>
    </message>
    <message>
        <source>{number} networks get the same words: {networks}.</source>
        <translation>{number} Netzwerke bekommen denselben Text: {networks}.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} placeholders are left: {words} and {more} more. Readers would see them as written.</source>
        <translation>{number} Platzhalter stehen noch da: {words} und {more} weitere. Leser würden sie so sehen.</translation>
    </message>
    <message>
        <source>{number} posts are meant by {what}:{some}{more}</source>
        <translation>Mit {what} sind {number} Beiträge gemeint:{some}{more}</translation>
    </message>
    <message>
        <source>{number} rules are too many; {most} are the most</source>
        <translation>{number} Regeln sind zu viele; höchstens {most}</translation>
    </message>
    <message>
        <source>{number}, this program&apos;s own.</source>
        <translation>{number}, das Format dieses Programms.</translation>
    </message>
    <message>
        <source>{number}; this program knows {known}.</source>
        <translation>{number}; dieses Programm kennt {known}.</translation>
    </message>
    <message>
        <source>{number}; this program&apos;s own is {known}.</source>
        <translation>{number}; das Format dieses Programms ist {known}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} GIF|{n} GIFs</source>
        <translation>
            <numerusform>{n} GIF</numerusform>
            <numerusform>{n} GIFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account may show {words} to people.|{n} accounts may show {words} to people.</source>
        <translation>
            <numerusform>Auf {n} Konto ist {words} womöglich zu sehen.</numerusform>
            <numerusform>Auf {n} Konten ist {words} womöglich zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account needs a new sign-in.|{n} accounts need a new sign-in.</source>
        <translation>
            <numerusform>{n} Konto muss neu angemeldet werden.</numerusform>
            <numerusform>{n} Konten müssen neu angemeldet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account|{n} accounts</source>
        <translation>
            <numerusform>{n} Konto</numerusform>
            <numerusform>{n} Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address cannot be opened by readers: “{host}” {why}.|{n} addresses cannot be opened by readers: “{host}” {why}.</source>
        <translation>
            <numerusform>{n} Adresse lässt sich von Lesern nicht öffnen: „{host}“ {why}.</numerusform>
            <numerusform>{n} Adressen lassen sich von Lesern nicht öffnen: „{host}“ {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the text: on {network} fewer people may see a post with a link{read}. The first comment is a place for it.|{n} addresses in the text: on {network} fewer people may see a post with a link{read}. The first comment is a place for it.</source>
        <translation>
            <numerusform>{n} Adresse im Text: Auf {network} sehen womöglich weniger Leute einen Beitrag mit Link{read}. Der erste Kommentar ist ein Platz dafür.</numerusform>
            <numerusform>{n} Adressen im Text: Auf {network} sehen womöglich weniger Leute einen Beitrag mit Link{read}. Der erste Kommentar ist ein Platz dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the text: {network} shows it as plain words that cannot be pressed{read}.|{n} addresses in the text: {network} shows it as plain words that cannot be pressed{read}.</source>
        <translation>
            <numerusform>{n} Adresse im Text: {network} zeigt sie als einfachen Text, der sich nicht antippen lässt{read}.</numerusform>
            <numerusform>{n} Adressen im Text: {network} zeigt sie als einfachen Text, der sich nicht antippen lässt{read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} call for reactions: {words}.|{n} calls for reactions: {words}.</source>
        <translation>
            <numerusform>{n} Aufruf zu Reaktionen: {words}.</numerusform>
            <numerusform>{n} Aufrufe zu Reaktionen: {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot change|{n} cannot change</source>
        <translation>
            <numerusform>{n} lässt sich nicht ändern</numerusform>
            <numerusform>{n} lassen sich nicht ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim without a source: {words}.|{n} claims without a source: {words}.</source>
        <translation>
            <numerusform>{n} Behauptung ohne Beleg: {words}.</numerusform>
            <numerusform>{n} Behauptungen ohne Beleg: {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} client|{n} clients</source>
        <translation>
            <numerusform>{n} Kunde</numerusform>
            <numerusform>{n} Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} closed day|{n} closed days</source>
        <translation>
            <numerusform>{n} Ruhetag</numerusform>
            <numerusform>{n} Ruhetage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copy|{n} copies</source>
        <translation>
            <numerusform>{n} Kopie</numerusform>
            <numerusform>{n} Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day from post to post on {network}, {days}, {closed} left out.|{n} days from post to post on {network}, {days}, {closed} left out.</source>
        <translation>
            <numerusform>{n} Tag von Beitrag zu Beitrag auf {network}, {days}, ohne {closed}.</numerusform>
            <numerusform>{n} Tage von Beitrag zu Beitrag auf {network}, {days}, ohne {closed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day from post to post on {network}, {days}.|{n} days from post to post on {network}, {days}.</source>
        <translation>
            <numerusform>{n} Tag von Beitrag zu Beitrag auf {network}, {days}.</numerusform>
            <numerusform>{n} Tage von Beitrag zu Beitrag auf {network}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision: {does}|{n} decisions: {does}</source>
        <translation>
            <numerusform>{n} Entscheidung: {does}</numerusform>
            <numerusform>{n} Entscheidungen: {does}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} described picture has a poor alt text: “{alt}” {why}.|{n} described pictures have poor alt texts: “{alt}” {why}.</source>
        <translation>
            <numerusform>{n} beschriebenes Bild hat einen schwachen Alternativtext: „{alt}“ {why}.</numerusform>
            <numerusform>{n} beschriebene Bilder haben schwache Alternativtexte: „{alt}“ {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft placed|{n} drafts placed</source>
        <translation>
            <numerusform>{n} Entwurf eingesetzt</numerusform>
            <numerusform>{n} Entwürfe eingesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier|{n} earlier</source>
        <comment>posts above the hours that are seen</comment>
        <translation>
            <numerusform>{n} früher</numerusform>
            <numerusform>{n} früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} emoji, limit {limit} ({set_by}). Each is read aloud by name.|{n} emoji, limit {limit} ({set_by}). Each is read aloud by name.</source>
        <translation>
            <numerusform>{n} Emoji, Grenze {limit} ({set_by}). Jedes wird mit Namen vorgelesen.</numerusform>
            <numerusform>{n} Emojis, Grenze {limit} ({set_by}). Jedes wird mit Namen vorgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} error|{n} errors</source>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exclamation mark, limit {limit} ({set_by}).|{n} exclamation marks, limit {limit} ({set_by}).</source>
        <translation>
            <numerusform>{n} Ausrufezeichen, Grenze {limit} ({set_by}).</numerusform>
            <numerusform>{n} Ausrufezeichen, Grenze {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file|{n} files</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding ignored|{n} findings ignored</source>
        <translation>
            <numerusform>{n} Hinweis übergangen</numerusform>
            <numerusform>{n} Hinweise übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding|{n} findings</source>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} goes to no other account: it stays there.|{n} go to no other account: they stay there.</source>
        <translation>
            <numerusform>{n} geht an kein anderes Konto und bleibt dort.</numerusform>
            <numerusform>{n} gehen an kein anderes Konto und bleiben dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour|{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idea waits. Clear the search to see it.|{n} ideas wait. Clear the search to see them.</source>
        <translation>
            <numerusform>{n} Idee wartet. Leere die Suche, um sie zu sehen.</numerusform>
            <numerusform>{n} Ideen warten. Leere die Suche, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idea|{n} ideas</source>
        <translation>
            <numerusform>{n} Idee</numerusform>
            <numerusform>{n} Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ignored so far|{n} ignored so far</source>
        <translation>
            <numerusform>{n} bisher übergangen</numerusform>
            <numerusform>{n} bisher übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ignored.|{n} ignored.</source>
        <translation>
            <numerusform>{n} übergangen.</numerusform>
            <numerusform>{n} übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ignored|{n} ignored</source>
        <translation>
            <numerusform>{n} übergangen</numerusform>
            <numerusform>{n} übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image|{n} images</source>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is being sent|{n} are being sent</source>
        <translation>
            <numerusform>{n} wird gerade gesendet</numerusform>
            <numerusform>{n} werden gerade gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is out|{n} are out</source>
        <translation>
            <numerusform>{n} ist draußen</numerusform>
            <numerusform>{n} sind draußen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later|{n} later</source>
        <comment>posts below the hours that are seen</comment>
        <translation>
            <numerusform>{n} später</numerusform>
            <numerusform>{n} später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line begins with an emoji, limit {limit} ({set_by}): it is read aloud before each.|{n} lines begin with an emoji, limit {limit} ({set_by}): it is read aloud before each.</source>
        <translation>
            <numerusform>{n} Zeile beginnt mit einem Emoji, Grenze {limit} ({set_by}): Es wird jedes Mal vorgelesen.</numerusform>
            <numerusform>{n} Zeilen beginnen mit einem Emoji, Grenze {limit} ({set_by}): Es wird jedes Mal vorgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line is not saved yet. Once more to leave it.|{n} lines are not saved yet. Once more to leave them.</source>
        <translation>
            <numerusform>{n} Zeile ist noch nicht gespeichert. Noch einmal, um ohne sie zu schließen.</numerusform>
            <numerusform>{n} Zeilen sind noch nicht gespeichert. Noch einmal, um ohne sie zu schließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked|{n} marked</source>
        <translation>
            <numerusform>{n} markiert</numerusform>
            <numerusform>{n} markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} may be out|{n} may be out</source>
        <translation>
            <numerusform>{n} ist vielleicht draußen</numerusform>
            <numerusform>{n} sind vielleicht draußen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min to answer|{n} min to answer</source>
        <translation>
            <numerusform>{n} min zum Antworten</numerusform>
            <numerusform>{n} min zum Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute after “{post}”|{n} minutes after “{post}”</source>
        <translation>
            <numerusform>{n} Minute nach „{post}“</numerusform>
            <numerusform>{n} Minuten nach „{post}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute|{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more account after this one.|{n} more accounts after this one.</source>
        <translation>
            <numerusform>Danach noch {n} Konto.</numerusform>
            <numerusform>Danach noch {n} Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this one.|{n} more after this one.</source>
        <translation>
            <numerusform>Danach noch {n}.</numerusform>
            <numerusform>Danach noch {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more paused.|{n} more paused.</source>
        <translation>
            <numerusform>{n} weitere Pause.</numerusform>
            <numerusform>{n} weitere Pausen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more|{n} more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new finding. {code}: {message}|{n} new findings. {code}: {message}</source>
        <translation>
            <numerusform>{n} neuer Hinweis. {code}: {message}</numerusform>
            <numerusform>{n} neue Hinweise. {code}: {message}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <comment>how grave a finding is</comment>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} now|{n} now</source>
        <translation>
            <numerusform>{n} jetzt</numerusform>
            <numerusform>{n} jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {agreed} agreed with {client} is planned on {network} for the week of {days}.|{n} of {agreed} agreed with {client} are planned on {network} for the week of {days}.</source>
        <translation>
            <numerusform>{n} Beitrag ist auf {network} für die Woche vom {days} geplant. Vereinbart mit {client}: {agreed}.</numerusform>
            <numerusform>{n} Beiträge sind auf {network} für die Woche vom {days} geplant. Vereinbart mit {client}: {agreed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pictures} pictures has no alt text: a screen reader says only “image”.|{n} of {pictures} pictures have no alt text: a screen reader says only “image”.</source>
        <translation>
            <numerusform>{n} von {pictures} Bildern hat keinen Alternativtext: Ein Screenreader sagt nur „Bild“.</numerusform>
            <numerusform>{n} von {pictures} Bildern haben keinen Alternativtext: Ein Screenreader sagt nur „Bild“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {posts} of {days} has no sure kind ({share}), so the mix cannot be judged well. Your limit is {limit} ({set_by}).|{n} of {posts} of {days} have no sure kind ({share}), so the mix cannot be judged well. Your limit is {limit} ({set_by}).</source>
        <translation>
            <numerusform>{n} von {posts} vom {days} hat keine sichere Art ({share}), deshalb lässt sich die Mischung schlecht beurteilen. Deine Grenze: {limit} ({set_by}).</numerusform>
            <numerusform>{n} von {posts} vom {days} haben keine sichere Art ({share}), deshalb lässt sich die Mischung schlecht beurteilen. Deine Grenze: {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {posts} of {days} is {kind} ({share}), and {unclear} without a kind.|{n} of {posts} of {days} are {kind} ({share}), and {unclear} without a kind.</source>
        <translation>
            <numerusform>{n} von {posts} vom {days} zählt als {kind} ({share}), dazu {unclear} ohne Art.</numerusform>
            <numerusform>{n} von {posts} vom {days} zählen als {kind} ({share}), dazu {unclear} ohne Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {posts} of {days} is {kind} ({share}).|{n} of {posts} of {days} are {kind} ({share}).</source>
        <translation>
            <numerusform>{n} von {posts} vom {days} zählt als {kind} ({share}).</numerusform>
            <numerusform>{n} von {posts} vom {days} zählen als {kind} ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {posts} of {days} shows a picture or a video ({share}). Your limit is {limit} ({set_by}).|{n} of {posts} of {days} show a picture or a video ({share}). Your limit is {limit} ({set_by}).</source>
        <translation>
            <numerusform>{n} von {posts} vom {days} zeigt ein Bild oder Video ({share}). Deine Grenze: {limit} ({set_by}).</numerusform>
            <numerusform>{n} von {posts} vom {days} zeigen ein Bild oder Video ({share}). Deine Grenze: {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {said} described pictures has a poor alt text: “{alt}” {why}.|{n} of {said} described pictures have poor alt texts: “{alt}” {why}.</source>
        <translation>
            <numerusform>{n} von {said} beschriebenen Bildern hat einen schwachen Alternativtext: „{alt}“ {why}.</numerusform>
            <numerusform>{n} von {said} beschriebenen Bildern haben schwache Alternativtexte: „{alt}“ {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {words} in the hashtag field is no hashtag: #{tag} has digits only.|{n} of {words} in the hashtag field are no hashtags: #{tag} has digits only.</source>
        <translation>
            <numerusform>{n} von {words} im Hashtag-Feld ist kein Hashtag: #{tag} hat nur Ziffern.</numerusform>
            <numerusform>{n} von {words} im Hashtag-Feld sind keine Hashtags: #{tag} hat nur Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {words} in the hashtag field is no hashtag: #{tag} is cut off at “{sign}”.|{n} of {words} in the hashtag field are no hashtags: #{tag} is cut off at “{sign}”.</source>
        <translation>
            <numerusform>{n} von {words} im Hashtag-Feld ist kein Hashtag: #{tag} wird bei „{sign}“ abgeschnitten.</numerusform>
            <numerusform>{n} von {words} im Hashtag-Feld sind keine Hashtags: #{tag} wird bei „{sign}“ abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older post is on the page kept on disk.|{n} older posts are on the page kept on disk.</source>
        <translation>
            <numerusform>{n} älterer Beitrag steht auf der Seite auf der Festplatte.</numerusform>
            <numerusform>{n} ältere Beiträge stehen auf der Seite auf der Festplatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older post would count in the mix. Count only from today on|{n} older posts would count in the mix. Count only from today on</source>
        <translation>
            <numerusform>{n} älterer Beitrag würde in der Mischung zählen. Erst ab heute zählen</numerusform>
            <numerusform>{n} ältere Beiträge würden in der Mischung zählen. Erst ab heute zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other account too.|{n} other accounts too.</source>
        <translation>
            <numerusform>{n} weiteres Konto auch.</numerusform>
            <numerusform>{n} weitere Konten auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own link cannot be counted for “{campaign}”: {problem}.|{n} own links cannot be counted for “{campaign}”: {problem}.</source>
        <translation>
            <numerusform>{n} eigener Link lässt sich für „{campaign}“ nicht zählen: {problem}.</numerusform>
            <numerusform>{n} eigene Links lassen sich für „{campaign}“ nicht zählen: {problem}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part, each fits on {networks}.|{n} parts, each fits on {networks}.</source>
        <translation>
            <numerusform>{n} Teil, passt auf {networks}.</numerusform>
            <numerusform>{n} Teile, jeder passt auf {networks}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part|{n} parts</source>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} phrase that {client} does not want: {words}.|{n} phrases that {client} does not want: {words}.</source>
        <translation>
            <numerusform>{n} Wendung, die {client} nicht möchte: {words}.</numerusform>
            <numerusform>{n} Wendungen, die {client} nicht möchte: {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture beside it in {folder}.|{n} pictures beside it in {folder}.</source>
        <translation>
            <numerusform>{n} Bild liegt daneben in {folder}.</numerusform>
            <numerusform>{n} Bilder liegen daneben in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture file|{n} picture files</source>
        <translation>
            <numerusform>{n} Bilddatei</numerusform>
            <numerusform>{n} Bilddateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture has no alt text: a screen reader says only “image”.|{n} pictures have no alt text: a screen reader says only “image”.</source>
        <translation>
            <numerusform>{n} Bild hat keinen Alternativtext: Ein Screenreader sagt nur „Bild“.</numerusform>
            <numerusform>{n} Bilder haben keinen Alternativtext: Ein Screenreader sagt nur „Bild“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture|{n} pictures</source>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place found|{n} places found</source>
        <translation>
            <numerusform>{n} Stelle gefunden</numerusform>
            <numerusform>{n} Stellen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place has exclamation marks in a row. One does it.|{n} places have exclamation marks in a row. One does it.</source>
        <translation>
            <numerusform>An {n} Stelle stehen Ausrufezeichen hintereinander. Eins genügt.</numerusform>
            <numerusform>An {n} Stellen stehen Ausrufezeichen hintereinander. Eins genügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} placeholder is left: {words}. Readers would see it as written.|{n} placeholders are left: {words}. Readers would see them as written.</source>
        <translation>
            <numerusform>{n} Platzhalter steht noch da: {words}. Leser würden ihn so sehen.</numerusform>
            <numerusform>{n} Platzhalter stehen noch da: {words}. Leser würden sie so sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned post is cancelled on this account:|{n} planned posts are cancelled on this account:</source>
        <translation>
            <numerusform>{n} geplanter Beitrag wird auf diesem Konto abgesagt:</numerusform>
            <numerusform>{n} geplante Beiträge werden auf diesem Konto abgesagt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned post waits for it.|{n} planned posts wait for it.</source>
        <translation>
            <numerusform>{n} geplanter Beitrag wartet darauf.</numerusform>
            <numerusform>{n} geplante Beiträge warten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned post waits for you|{n} planned posts wait for you</source>
        <translation>
            <numerusform>{n} geplanter Beitrag wartet auf dich</numerusform>
            <numerusform>{n} geplante Beiträge warten auf dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned post waits|{n} planned posts wait</source>
        <translation>
            <numerusform>{n} geplanter Beitrag wartet</numerusform>
            <numerusform>{n} geplante Beiträge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post already in the plan.|{n} posts already in the plan.</source>
        <translation>
            <numerusform>{n} Beitrag ist schon im Plan.</numerusform>
            <numerusform>{n} Beiträge sind schon im Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post is due in the next 24 hours|{n} posts are due in the next 24 hours</source>
        <translation>
            <numerusform>{n} Beitrag ist in den nächsten 24 Stunden fällig</numerusform>
            <numerusform>{n} Beiträge sind in den nächsten 24 Stunden fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post is late.|{n} posts are late.</source>
        <translation>
            <numerusform>{n} Beitrag ist verspätet.</numerusform>
            <numerusform>{n} Beiträge sind verspätet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post is not confirmed: sent, but no answer came.|{n} posts are not confirmed: sent, but no answer came.</source>
        <translation>
            <numerusform>{n} Beitrag ist unbestätigt: gesendet, aber ohne Antwort.</numerusform>
            <numerusform>{n} Beiträge sind unbestätigt: gesendet, aber ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post keeps its clock time|{n} posts keep their clock times</source>
        <translation>
            <numerusform>{n} Beitrag behält die Uhrzeit</numerusform>
            <numerusform>{n} Beiträge behalten die Uhrzeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post missed|{n} posts missed</source>
        <translation>
            <numerusform>{n} Beitrag verpasst</numerusform>
            <numerusform>{n} Beiträge verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post not published|{n} posts not published</source>
        <translation>
            <numerusform>{n} Beitrag nicht veröffentlicht</numerusform>
            <numerusform>{n} Beiträge nicht veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post of {days}: too few posts to judge, it takes {least} ({who}).|{n} posts of {days}: too few posts to judge, it takes {least} ({who}).</source>
        <translation>
            <numerusform>{n} Beitrag, {days}: zu wenige, um zu urteilen, es braucht {least} ({who}).</numerusform>
            <numerusform>{n} Beiträge, {days}: zu wenige, um zu urteilen, es braucht {least} ({who}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post on {accounts}|{n} posts on {accounts}</source>
        <translation>
            <numerusform>{n} Beitrag auf {accounts}</numerusform>
            <numerusform>{n} Beiträge auf {accounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post on {day}|{n} posts on {day}</source>
        <translation>
            <numerusform>{n} Beitrag am {day}</numerusform>
            <numerusform>{n} Beiträge am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post planned|{n} posts planned</source>
        <translation>
            <numerusform>{n} Beitrag geplant</numerusform>
            <numerusform>{n} Beiträge geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post published|{n} posts published</source>
        <translation>
            <numerusform>{n} Beitrag veröffentlicht</numerusform>
            <numerusform>{n} Beiträge veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post selected|{n} posts selected</source>
        <translation>
            <numerusform>{n} Beitrag ausgewählt</numerusform>
            <numerusform>{n} Beiträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post stays where it is|{n} posts stay where they are</source>
        <translation>
            <numerusform>{n} Beitrag bleibt, wo er ist</numerusform>
            <numerusform>{n} Beiträge bleiben, wo sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post to be posted by you|{n} posts to be posted by you</source>
        <translation>
            <numerusform>{n} Beitrag, den du postest</numerusform>
            <numerusform>{n} Beiträge, die du postest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post waiting for a sign-in|{n} posts waiting for a sign-in</source>
        <translation>
            <numerusform>{n} Beitrag wartet auf eine Anmeldung</numerusform>
            <numerusform>{n} Beiträge warten auf eine Anmeldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post waits for you.|{n} posts wait for you.</source>
        <translation>
            <numerusform>{n} Beitrag wartet auf dich.</numerusform>
            <numerusform>{n} Beiträge warten auf dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post waits for your decision: python main.py status|{n} posts wait for your decision: python main.py status</source>
        <translation>
            <numerusform>{n} Beitrag wartet auf deine Entscheidung: python main.py status</numerusform>
            <numerusform>{n} Beiträge warten auf deine Entscheidung: python main.py status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post waits|{n} posts wait</source>
        <translation>
            <numerusform>{n} Beitrag wartet</numerusform>
            <numerusform>{n} Beiträge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post was missed and not sent.|{n} posts were missed and not sent.</source>
        <translation>
            <numerusform>{n} Beitrag wurde verpasst und nicht gesendet.</numerusform>
            <numerusform>{n} Beiträge wurden verpasst und nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post went out after that copy was made: kept as sent, none goes out again.|{n} posts went out after that copy was made: kept as sent, none goes out again.</source>
        <translation>
            <numerusform>{n} Beitrag ging nach dieser Kopie raus und gilt weiter als gesendet; nichts geht noch einmal raus.</numerusform>
            <numerusform>{n} Beiträge gingen nach dieser Kopie raus und gelten weiter als gesendet; nichts geht noch einmal raus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post will wait|{n} posts will wait</source>
        <translation>
            <numerusform>{n} Beitrag wird warten</numerusform>
            <numerusform>{n} Beiträge werden warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post, kept on this computer|{n} posts, kept on this computer</source>
        <translation>
            <numerusform>{n} Beitrag, auf diesem Computer</numerusform>
            <numerusform>{n} Beiträge, auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post, newest first.|{n} posts, newest first.</source>
        <translation>
            <numerusform>{n} Beitrag, der neueste zuerst.</numerusform>
            <numerusform>{n} Beiträge, der neueste zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post|{n} posts</source>
        <translation>
            <numerusform>{n} Beitrag</numerusform>
            <numerusform>{n} Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post|{n} posts</source>
        <comment>after “of”</comment>
        <translation>
            <numerusform>{n} Beitrag</numerusform>
            <numerusform>{n} Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} post|{n} posts</source>
        <comment>after “with”</comment>
        <translation>
            <numerusform>{n} Beitrag</numerusform>
            <numerusform>{n} Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problem|{n} problems</source>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply window|{n} reply windows</source>
        <translation>
            <numerusform>{n} Antwortzeit</numerusform>
            <numerusform>{n} Antwortzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply|{n} replies</source>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is for {network}, where you post by hand: Parley tells you at its time.|{n} rows are for {network}, where you post by hand: Parley tells you at their time.</source>
        <translation>
            <numerusform>{n} Zeile ist für {network}, wo du von Hand postest: Parley sagt dir zu ihrer Zeit Bescheid.</numerusform>
            <numerusform>{n} Zeilen sind für {network}, wo du von Hand postest: Parley sagt dir zu ihrer Zeit Bescheid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row names {network}. {why} Give it another account after the import.|{n} rows name {network}. {why} Give them another account after the import.</source>
        <translation>
            <numerusform>{n} Zeile nennt {network}. {why} Gib ihr nach dem Import ein anderes Konto.</numerusform>
            <numerusform>{n} Zeilen nennen {network}. {why} Gib ihnen nach dem Import ein anderes Konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of {name} cannot be read:|{n} rows of {name} cannot be read:</source>
        <translation>
            <numerusform>{n} Zeile von {name} lässt sich nicht lesen:</numerusform>
            <numerusform>{n} Zeilen von {name} lassen sich nicht lesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row waits for it.|{n} rows wait for it.</source>
        <translation>
            <numerusform>{n} Zeile wartet darauf.</numerusform>
            <numerusform>{n} Zeilen warten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row waits for the order.|{n:,} rows wait for the order.</source>
        <translation>
            <numerusform>{n} Zeile wartet auf die Reihenfolge.</numerusform>
            <numerusform>{n} Zeilen warten auf die Reihenfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was left out.|{n:,} rows were left out.</source>
        <translation>
            <numerusform>{n} Zeile wurde weggelassen.</numerusform>
            <numerusform>{n} Zeilen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row|{n:,} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scheduled post would lie in the past, so nothing moves|{n} scheduled posts would lie in the past, so nothing moves</source>
        <translation>
            <numerusform>{n} eingeplanter Beitrag läge in der Vergangenheit, deshalb wird nichts verschoben</numerusform>
            <numerusform>{n} eingeplante Beiträge lägen in der Vergangenheit, deshalb wird nichts verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second|{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sign of a sale in a post marked {kind}: {words}. It counts as promotion until you confirm it does not sell.|{n} signs of a sale in a post marked {kind}: {words}. It counts as promotion until you confirm it does not sell.</source>
        <translation>
            <numerusform>{n} Anzeichen für Werbung in einem als „{kind}“ markierten Beitrag: {words}. Er zählt als Werbung, bis du bestätigst, dass er nicht wirbt.</numerusform>
            <numerusform>{n} Anzeichen für Werbung in einem als „{kind}“ markierten Beitrag: {words}. Er zählt als Werbung, bis du bestätigst, dass er nicht wirbt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sign of {other} in a post marked {kind}: {words}. Of {kind} there is none.|{n} signs of {other} in a post marked {kind}: {words}. Of {kind} there is none.</source>
        <translation>
            <numerusform>{n} Anzeichen für „{other}“ in einem als „{kind}“ markierten Beitrag: {words}. Für „{kind}“ gibt es keins.</numerusform>
            <numerusform>{n} Anzeichen für „{other}“ in einem als „{kind}“ markierten Beitrag: {words}. Für „{kind}“ gibt es keins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped|{n} skipped</source>
        <translation>
            <numerusform>{n} übersprungen</numerusform>
            <numerusform>{n} übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} soft ask that count {weight} each|{n} soft asks that count {weight} each</source>
        <translation>
            <numerusform>{n} sanfte Aufforderung, die {weight} zählt</numerusform>
            <numerusform>{n} sanfte Aufforderungen, die je {weight} zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to look at, first in the list.|{n} things to look at, first in the list.</source>
        <translation>
            <numerusform>{n} Punkt zum Ansehen, oben in der Liste.</numerusform>
            <numerusform>{n} Punkte zum Ansehen, oben in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} trace of {names} in a post of {client}: {words}.|{n} traces of {names} in a post of {client}: {words}.</source>
        <translation>
            <numerusform>{n} Spur von {names} in einem Beitrag von {client}: {words}.</numerusform>
            <numerusform>{n} Spuren von {names} in einem Beitrag von {client}: {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} trace of {names}: {words}.|{n} traces of {names}: {words}.</source>
        <translation>
            <numerusform>{n} Spur von {names}: {words}.</numerusform>
            <numerusform>{n} Spuren von {names}: {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video without captions|{n} videos without captions</source>
        <translation>
            <numerusform>{n} Video ohne Untertitel</numerusform>
            <numerusform>{n} Videos ohne Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} video|{n} videos</source>
        <translation>
            <numerusform>{n} Video</numerusform>
            <numerusform>{n} Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting for you|{n} waiting for you</source>
        <translation>
            <numerusform>{n} wartet auf dich</numerusform>
            <numerusform>{n} warten auf dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits|{n} wait</source>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warning|{n} warnings</source>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word added, {gone} taken out|{n} words added, {gone} taken out</source>
        <translation>
            <numerusform>{n} Wort hinzugefügt, {gone} entfernt</numerusform>
            <numerusform>{n} Wörter hinzugefügt, {gone} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word added|{n} words added</source>
        <translation>
            <numerusform>{n} Wort hinzugefügt</numerusform>
            <numerusform>{n} Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word beside the offer, and none says why it helps. Your limit is {limit} ({set_by}).|{n} words beside the offer, and none says why it helps. Your limit is {limit} ({set_by}).</source>
        <translation>
            <numerusform>{n} Wort neben dem Angebot, und es sagt nicht, was es bringt. Deine Grenze: {limit} ({set_by}).</numerusform>
            <numerusform>{n} Wörter neben dem Angebot, und keins sagt, was es bringt. Deine Grenze: {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out|{n} words taken out</source>
        <translation>
            <numerusform>{n} Wort entfernt</numerusform>
            <numerusform>{n} Wörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word|{n} words</source>
        <comment>after “of”</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} zero byte was left out.|{n} zero bytes were left out.</source>
        <translation>
            <numerusform>{n} Null-Byte wurde ausgelassen.</numerusform>
            <numerusform>{n} Null-Bytes wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} zone|{n} zones</source>
        <translation>
            <numerusform>{n} Zeitzone</numerusform>
            <numerusform>{n} Zeitzonen</numerusform>
        </translation>
    </message>
    <message>
        <source>{offers} offers on {network} on {day}. Your limit is {limit} a day ({set_by}).</source>
        <translation>{offers} Angebote auf {network} am {day}. Deine Grenze: {limit} am Tag ({set_by}).</translation>
    </message>
    <message>
        <source>{open} of {all} to be looked at.</source>
        <translation>{open} von {all} solltest du ansehen.</translation>
    </message>
    <message>
        <source>{option}: what was chosen is not on the account any more.</source>
        <translation>{option}: Was gewählt wurde, gibt es im Konto nicht mehr.</translation>
    </message>
    <message>
        <source>{option}: {count}, {network} takes {most}.</source>
        <translation>{option}: {count}, {network} nimmt {most}.</translation>
    </message>
    <message>
        <source>{option}: {network} has no “{value}”.</source>
        <translation>{option}: {network} hat kein „{value}“.</translation>
    </message>
    <message>
        <source>{option}: “{tag}” is longer than {limit} characters.</source>
        <translation>{option}: „{tag}“ ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{option}: “{value}” is neither yes nor no.</source>
        <translation>{option}: „{value}“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>{option}: “{value}” is not understood.</source>
        <translation>{option}: „{value}“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>{parts} changed</source>
        <comment>parts of a post, one or more</comment>
        <translation>{parts} geändert</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} post of {days} are {kinds} ({share}). Your limit is {limit} ({set_by}).|{part} of {n} posts of {days} are {kinds} ({share}). Your limit is {limit} ({set_by}).</source>
        <translation>
            <numerusform>{part} von {n} Beitrag vom {days} sind {kinds} ({share}). Deine Grenze: {limit} ({set_by}).</numerusform>
            <numerusform>{part} von {n} Beiträgen vom {days} sind {kinds} ({share}). Deine Grenze: {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}, limit {share}</source>
        <translation>{part}, Grenze {share}</translation>
    </message>
    <message>
        <source>{path}  {size}, checked</source>
        <translation>{path}  {size}, geprüft</translation>
    </message>
    <message>
        <source>{path} can only be read here.</source>
        <translation>{path} lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: permission denied.</source>
        <translation>{path} lässt sich nicht lesen: keine Berechtigung.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <translation>{path} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a plan file.</source>
        <translation>{path} ist ein Ordner und keine Plandatei.</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>{path} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} may not be written.</source>
        <translation>{path} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{place} did not take the file. Check its address and bucket in Accounts.</source>
        <translation>{place} hat die Datei nicht angenommen. Prüfe Adresse und Bucket unter „Konten“.</translation>
    </message>
    <message>
        <source>{place} does not accept its keys any more. Enter them again in Accounts.</source>
        <translation>{place} nimmt seine Schlüssel nicht mehr an. Gib sie unter „Konten“ neu ein.</translation>
    </message>
    <message>
        <source>{place} is being written by somebody else and did not get free. Try again in a moment.</source>
        <translation>{place} wird gerade von jemand anderem geschrieben und wurde nicht frei. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{place} is in trouble.</source>
        <translation>{place} hat gerade Störungen.</translation>
    </message>
    <message>
        <source>{place} is not a Parley plan, or is damaged.</source>
        <translation>{place} ist kein Plan von Parley oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{place} takes no changes: this server only keeps a copy. Use the address of the main server.</source>
        <translation>{place} nimmt keine Änderungen an: Dieser Server hält nur eine Kopie. Nimm die Adresse des Hauptservers.</translation>
    </message>
    <message>
        <source>{place} wants you to sign in. {headline} waits for it.</source>
        <translation>{place} möchte, dass du dich anmeldest. {headline} wartet darauf.</translation>
    </message>
    <message>
        <source>{place}, line {number}</source>
        <translation>{place}, Zeile {number}</translation>
    </message>
    <message numerus="yes">
        <source>{posts} on {n} account checked.|{posts} on {n} accounts checked.</source>
        <translation>
            <numerusform>{posts} auf {n} Konto geprüft.</numerusform>
            <numerusform>{posts} auf {n} Konten geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} posts in 7 days link {page}, limit {limit} ({set_by}).</source>
        <translation>{posts} Beiträge in 7 Tagen verlinken {page}, Grenze {limit} ({set_by}).</translation>
    </message>
    <message>
        <source>{posts} posts in a row are {kinds}, {days}. Your limit is {limit} ({set_by}).</source>
        <translation>{posts} Beiträge hintereinander sind {kinds}, {days}. Deine Grenze: {limit} ({set_by}).</translation>
    </message>
    <message numerus="yes">
        <source>{posts} posts on {network} from {start} to {end}, the closest {n} minute apart.|{posts} posts on {network} from {start} to {end}, the closest {n} minutes apart.</source>
        <translation>
            <numerusform>{posts} Beiträge auf {network} vom {start} bis {end}, der kleinste Abstand: {n} Minute.</numerusform>
            <numerusform>{posts} Beiträge auf {network} vom {start} bis {end}, der kleinste Abstand: {n} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} posts on {network} on {day}. The limit is {limit} a day ({who}).</source>
        <translation>{posts} Beiträge auf {network} am {day}. Die Grenze: {limit} am Tag ({who}).</translation>
    </message>
    <message>
        <source>{posts} posts on {network} say the same: {share} of the words are those of {day}.</source>
        <translation>{posts} Beiträge auf {network} sagen dasselbe: {share} der Wörter sind die vom {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} sales posts in a row, {days}, if {n} unclear post between them sells.|{posts} sales posts in a row, {days}, if {n} unclear posts between them sell.</source>
        <translation>
            <numerusform>{posts} werbliche Beiträge hintereinander, {days}, falls {n} unklarer Beitrag dazwischen wirbt.</numerusform>
            <numerusform>{posts} werbliche Beiträge hintereinander, {days}, falls {n} unklare Beiträge dazwischen werben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} sales posts in a row, {days}.</source>
        <translation>{posts} werbliche Beiträge hintereinander, {days}.</translation>
    </message>
    <message numerus="yes">
        <source>{posts}, {n} day earlier|{posts}, {n} days earlier</source>
        <translation>
            <numerusform>{posts}, {n} Tag früher</numerusform>
            <numerusform>{posts}, {n} Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{posts}, {n} day later|{posts}, {n} days later</source>
        <translation>
            <numerusform>{posts}, {n} Tag später</numerusform>
            <numerusform>{posts}, {n} Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{posts}, {waiting} of them still to go out, {n} account with its password, and the journal would be deleted. This cannot be undone.|{posts}, {waiting} of them still to go out, {n} accounts with their passwords, and the journal would be deleted. This cannot be undone.</source>
        <translation>
            <numerusform>{posts}, davon {waiting} noch nicht draußen, {n} Konto samt Passwort und das Protokoll würden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>{posts}, davon {waiting} noch nicht draußen, {n} Konten samt Passwörtern und das Protokoll würden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{post} belongs to one client and the account {name} to another.</source>
        <translation>{post} gehört zu einem Kunden und das Konto {name} zu einem anderen.</translation>
    </message>
    <message>
        <source>{post} does not repeat.</source>
        <translation>{post} wiederholt sich nicht.</translation>
    </message>
    <message>
        <source>{post} goes to no account yet.</source>
        <translation>{post} geht noch an kein Konto.</translation>
    </message>
    <message>
        <source>{post} had gone out before it was imported, planned for {time} on {names}. What people have seen stays as it is.</source>
        <translation>{post} war vor dem Import schon rausgegangen, geplant für {time} auf {names}. Was andere gesehen haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{post} has no time yet.</source>
        <translation>{post} hat noch keine Zeit.</translation>
    </message>
    <message>
        <source>{post} is a draft.</source>
        <translation>{post} ist ein Entwurf.</translation>
    </message>
    <message>
        <source>{post} is already out on {network} since {time}. It was not changed.</source>
        <translation>{post} ist auf {network} schon draußen seit {time}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{post} is being sent to {network} right now. It was not changed.</source>
        <translation>{post} wird gerade an {network} gesendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{post} is out on {names}, so it stays in the plan as the record of that.</source>
        <translation>{post} ist draußen auf {names} und bleibt darum als Beleg im Plan.</translation>
    </message>
    <message>
        <source>{post} is out on {network} already, so there is nothing to wait for.</source>
        <translation>{post} ist auf {network} schon draußen, es gibt nichts mehr abzuwarten.</translation>
    </message>
    <message>
        <source>{post} is out there already. What people have seen stays as it is.</source>
        <translation>{post} ist schon draußen. Was andere gesehen haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{post} may already be out on {names}: the answer never came. It was not changed.</source>
        <translation>{post} ist vielleicht schon draußen auf {names}: Es kam nie eine Antwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{post} may already be out on {network}, so it is not sent a second time.</source>
        <translation>{post} ist vielleicht schon draußen auf {network} und wird darum nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{post} on {network}</source>
        <translation>{post} auf {network}</translation>
    </message>
    <message>
        <source>{post} on {network} is {state} by now; there is nothing to answer.</source>
        <translation>{post} auf {network} ist inzwischen: {state}. Es gibt nichts mehr zu beantworten.</translation>
    </message>
    <message>
        <source>{post} repeats already.</source>
        <translation>{post} wiederholt sich schon.</translation>
    </message>
    <message>
        <source>{post} was changed in another window since you opened it.</source>
        <translation>{post} wurde in einem anderen Fenster geändert, seit du ihn geöffnet hast.</translation>
    </message>
    <message>
        <source>{post} was changed in another window since you opened it. Nothing was overwritten.</source>
        <translation>{post} wurde in einem anderen Fenster geändert, seit du ihn geöffnet hast. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>{post} was changed in the meantime, so this was not taken back.</source>
        <translation>{post} wurde inzwischen geändert, darum wurde das nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{post} was changed since this was offered. Nothing was changed.</source>
        <translation>{post} wurde geändert, seit das angeboten wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{post} was posted by hand, planned for {time} on {names}. What people have seen stays as it is.</source>
        <translation>{post} wurde von Hand gepostet, geplant für {time} auf {names}. Was andere gesehen haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{post} went out on {network} in the meantime, so this cannot be taken back.</source>
        <translation>{post} ging inzwischen auf {network} raus, das lässt sich also nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{post} went out {time} on {names}. What people have seen stays as it is.</source>
        <translation>{post} ging raus: {time} auf {names}. Was andere gesehen haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{preset} of {whose}</source>
        <comment>who set a rule</comment>
        <translation>{preset}, für {whose}</translation>
    </message>
    <message numerus="yes">
        <source>{promo} of {n} post of {days} sell|{promo} of {n} posts of {days} sell</source>
        <translation>
            <numerusform>{days}: {promo} von {n} Beitrag wirbt</numerusform>
            <numerusform>{days}: {promo} von {n} Beiträgen werben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{promo} of {n} post|{promo} of {n} posts</source>
        <translation>
            <numerusform>{promo} von {n} Beitrag</numerusform>
            <numerusform>{promo} von {n} Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{promo} of {posts}, limit {limit}</source>
        <translation>{promo} von {posts}, Grenze {limit}</translation>
    </message>
    <message>
        <source>{publisher} says: {fault}</source>
        <translation>{publisher} meldet: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{reasons}: it stays|{reasons}: they stay</source>
        <translation>
            <numerusform>{reasons}: bleibt</numerusform>
            <numerusform>{reasons}: bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} without {parent}</source>
        <comment>rows of a database</comment>
        <translation>{row} ohne {parent}</translation>
    </message>
    <message>
        <source>{rule} ignored</source>
        <translation>{rule} übergangen</translation>
    </message>
    <message>
        <source>{rule} is already ignored.</source>
        <translation>{rule} wird schon übergangen.</translation>
    </message>
    <message>
        <source>{rule} is ignored in {place}.</source>
        <translation>{rule} wird in {place} übergangen.</translation>
    </message>
    <message>
        <source>{rule} is ignored.</source>
        <translation>{rule} wird übergangen.</translation>
    </message>
    <message>
        <source>{rule} on {post}</source>
        <comment>a rule is ignored</comment>
        <translation>{rule} bei {post}</translation>
    </message>
    <message>
        <source>{rule}, until {day}</source>
        <translation>{rule}, bis {day}</translation>
    </message>
    <message>
        <source>{rule}, {count} times</source>
        <translation>{rule}, {count}-mal</translation>
    </message>
    <message>
        <source>{seconds:.0f} s ahead of the plan’s</source>
        <translation>{seconds:.0f} s gegenüber dem Plan vor</translation>
    </message>
    <message>
        <source>{seconds:.0f} s behind the plan’s</source>
        <translation>{seconds:.0f} s gegenüber dem Plan nach</translation>
    </message>
    <message numerus="yes">
        <source>{sell} and {n} more is unclear: promotion is between {low} and {high}.|{sell} and {n} more are unclear: promotion is between {low} and {high}.</source>
        <translation>
            <numerusform>{sell}, und {n} weiterer ist unklar: Werbung liegt zwischen {low} und {high}.</numerusform>
            <numerusform>{sell}, und {n} weitere sind unklar: Werbung liegt zwischen {low} und {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the letters are capitals, limit {limit} ({set_by}).</source>
        <translation>{share} der Buchstaben sind groß, Grenze {limit} ({set_by}).</translation>
    </message>
    <message>
        <source>{share} promotion</source>
        <translation>{share} Werbung</translation>
    </message>
    <message>
        <source>{share} promotion, {checked}</source>
        <translation>{share} Werbung, {checked}</translation>
    </message>
    <message>
        <source>{shot} could not be written.</source>
        <translation>{shot} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{shown} does not exist: the clocks go forward.</source>
        <translation>{shown} gibt es nicht: Die Uhren werden vorgestellt.</translation>
    </message>
    <message>
        <source>{shown} exists twice, {gap}: the clocks go back.</source>
        <translation>{shown} gibt es zweimal, {gap}: Die Uhren werden zurückgestellt.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>{shown} of {posts} shown</source>
        <translation>{shown} von {posts} gezeigt</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} MB of 25 MB: Discord takes no more in one message.</source>
        <translation>{size} MB von 25 MB: Mehr nimmt Discord in einer Nachricht nicht.</translation>
    </message>
    <message>
        <source>{size} free.</source>
        <translation>{size} frei.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more|{some} and {n} more</source>
        <translation>
            <numerusform>{some} und {n} weiterer</numerusform>
            <numerusform>{some} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>{source} is the plan itself.</source>
        <translation>{source} ist der Plan selbst.</translation>
    </message>
    <message>
        <source>{source} was written by a newer Parley (its format is {its}, this program knows {known}). Nothing was changed. Update Parley to use it.</source>
        <translation>{source} stammt von einem neueren Parley (Format {its}, dieses Programm kennt {known}). Nichts wurde geändert. Aktualisiere Parley, um diese Datei zu verwenden.</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} zu spät</translation>
    </message>
    <message numerus="yes">
        <source>{tags} is missing|{tags} are missing</source>
        <translation>
            <numerusform>{tags} fehlt</numerusform>
            <numerusform>{tags} fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag} has capitals, which are counted apart</source>
        <translation>{tag} hat Großbuchstaben, und die werden getrennt gezählt</translation>
    </message>
    <message>
        <source>{tag} is “{said}”, not “{wanted}”</source>
        <translation>{tag} ist „{said}“, nicht „{wanted}“</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{target} is there already. Nothing was overwritten.</source>
        <translation>{target} gibt es schon. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>{text}: {parts}.</source>
        <comment>what a text is</comment>
        <translation>{text}: {parts}.</translation>
    </message>
    <message>
        <source>{there} of {slots} times to answer on {network} in the week of {day}, with {posts}.</source>
        <translation>{there} von {slots} Antwortzeiten auf {network} in der Woche vom {day}, bei {posts}.</translation>
    </message>
    <message>
        <source>{time:%H:%M} does not exist on {day} in {zone}: the clocks skip {length}. Choose {before} or {after}.</source>
        <translation>{time:%H:%M} gibt es am {day} in {zone} nicht: Die Uhren überspringen {length}. Wähle {before} oder {after}.</translation>
    </message>
    <message>
        <source>{time:%H:%M} for your audience in {place}: quiet hours go from {start:%H:%M} to {end:%H:%M} ({set_by}).</source>
        <translation>{time:%H:%M} für dein Publikum in {place}: Die Ruhezeiten gehen von {start:%H:%M} bis {end:%H:%M} ({set_by}).</translation>
    </message>
    <message>
        <source>{time:%H:%M} happens twice on {day} in {zone}, {length} apart ({first:%H:%M} and {second:%H:%M} UTC). Choose the first or the second.</source>
        <translation>{time:%H:%M} gibt es am {day} in {zone} zweimal, mit {length} Abstand ({first:%H:%M} und {second:%H:%M} UTC). Wähle das erste oder das zweite Mal.</translation>
    </message>
    <message>
        <source>{time:%H:%M} on {day}</source>
        <translation>{time:%H:%M} am {day}</translation>
    </message>
    <message>
        <source>{time} (first)</source>
        <translation>{time} (das erste Mal)</translation>
    </message>
    <message>
        <source>{time} (second)</source>
        <translation>{time} (das zweite Mal)</translation>
    </message>
    <message>
        <source>{time} again</source>
        <comment>an hour that comes twice</comment>
        <translation>{time} noch einmal</translation>
    </message>
    <message>
        <source>{time} comes twice that night, the first one is meant.</source>
        <translation>{time} kommt in der Nacht zweimal, gemeint ist das erste Mal.</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {place}: the clocks go forward then. Choose one:</source>
        <translation>{time} gibt es am {day} in {place} nicht: Die Uhren werden dann vorgestellt. Wähle:</translation>
    </message>
    <message>
        <source>{time} does not exist that day, it goes out at {later}.</source>
        <translation>{time} gibt es an dem Tag nicht, der Beitrag geht um {later} raus.</translation>
    </message>
    <message>
        <source>{time} for you</source>
        <translation>{time} bei dir</translation>
    </message>
    <message>
        <source>{time} for you too</source>
        <translation>{time} auch bei dir</translation>
    </message>
    <message>
        <source>{time} happens twice on {day} in {place}. Which one?</source>
        <translation>{time} gibt es am {day} in {place} zweimal. Welches ist gemeint?</translation>
    </message>
    <message>
        <source>{time} in {town}</source>
        <translation>{time} in {town}</translation>
    </message>
    <message>
        <source>{time} in {town}, {shown} in this calendar</source>
        <translation>{time} in {town}, {shown} in diesem Kalender</translation>
    </message>
    <message>
        <source>{time} is past, so {post} cannot be planned then on {network}.</source>
        <translation>{time} ist vorbei, {post} lässt sich also auf {network} nicht mehr für diese Zeit einplanen.</translation>
    </message>
    <message>
        <source>{time} was less than a minute ago.</source>
        <translation>{time} ist weniger als eine Minute her.</translation>
    </message>
    <message>
        <source>{time} was {length} ago.</source>
        <translation>{time} ist {length} her.</translation>
    </message>
    <message>
        <source>{time} · {minutes} min</source>
        <translation>{time} · {minutes} min</translation>
    </message>
    <message>
        <source>{time}, does not exist that day</source>
        <translation>{time}, gibt es an dem Tag nicht</translation>
    </message>
    <message>
        <source>{time}, not on this day</source>
        <translation>{time}, nicht an diesem Tag</translation>
    </message>
    <message>
        <source>{title} goes to the printer</source>
        <translation>{title} geht an den Drucker</translation>
    </message>
    <message>
        <source>{title}, change client</source>
        <translation>{title}, Kunden wechseln</translation>
    </message>
    <message>
        <source>{title}, page {number} of {count}</source>
        <translation>{title}, Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{title}: on or off</source>
        <translation>{title}: an oder aus</translation>
    </message>
    <message>
        <source>{told} Mend that before {late}, else it is missed.</source>
        <translation>{told} Behebe das vor {late}, sonst ist er verpasst.</translation>
    </message>
    <message>
        <source>{traces} traces of another network: “{words}” {why}, and {more} more.</source>
        <translation>{traces} Spuren eines anderen Netzwerks: „{words}“ {why}, und {more} weitere.</translation>
    </message>
    <message>
        <source>{way} is not possible: {why}</source>
        <translation>{way} ist nicht möglich: {why}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>a day</comment>
        <translation>{weekday} {day}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <comment>a day and a time</comment>
        <translation>{weekday} {day}. {month}, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <comment>a day and a time</comment>
        <translation>{weekday} {day}., {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time} UTC</source>
        <comment>on the practice feed</comment>
        <translation>{weekday} {day}, {time} UTC</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <comment>a weekday and its date</comment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{weeks} weeks in a row are below it.</source>
        <translation>{weeks} Wochen hintereinander liegen darunter.</translation>
    </message>
    <message>
        <source>{week} is open</source>
        <translation>{week} ist noch frei</translation>
    </message>
    <message>
        <source>{week} was quiet</source>
        <translation>{week} war ruhig</translation>
    </message>
    <message>
        <source>{what:g} h apart</source>
        <translation>{what:g} h auseinander</translation>
    </message>
    <message>
        <source>{what} did not work: {why}</source>
        <translation>{what} hat nicht funktioniert: {why}</translation>
    </message>
    <message>
        <source>{what} goes on</source>
        <translation>{what} läuft weiter</translation>
    </message>
    <message>
        <source>{what} has to be keys and values, as  severity: warning</source>
        <translation>{what}: Hier müssen Schlüssel und Werte stehen, etwa  severity: warning</translation>
    </message>
    <message>
        <source>{what} is paused</source>
        <translation>{what} ist pausiert</translation>
    </message>
    <message>
        <source>{what} is paused since {at}.</source>
        <translation>{what} ist pausiert seit {at}.</translation>
    </message>
    <message>
        <source>{what} is paused since {since}.</source>
        <translation>{what} ist pausiert seit {since}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} is paused since {since}: {n} post waits.|{what} is paused since {since}: {n} posts wait.</source>
        <translation>
            <numerusform>{what} ist pausiert seit {since}: {n} Beitrag wartet.</numerusform>
            <numerusform>{what} ist pausiert seit {since}: {n} Beiträge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} means several accounts: {names}.</source>
        <translation>{what} meint mehrere Konten: {names}.</translation>
    </message>
    <message>
        <source>{what} {year} has no day {day}</source>
        <translation>einen {day}. {what} {year} gibt es nicht</translation>
    </message>
    <message>
        <source>{what}, and says: {message}</source>
        <translation>{what} und sagt: {message}</translation>
    </message>
    <message>
        <source>{what}, as others report</source>
        <translation>{what}, wie andere berichten</translation>
    </message>
    <message>
        <source>{where} cannot be opened. Check that its folder is there and yours.</source>
        <translation>{where} kann nicht geöffnet werden. Prüfe, ob der Ordner da ist und dir gehört.</translation>
    </message>
    <message>
        <source>{where} cannot be written: the file or its folder is read-only.</source>
        <translation>{where} kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{where} is being used by another program and did not get free. Close it and try again.</source>
        <translation>{where} wird von einem anderen Programm benutzt und wurde nicht frei. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{where} is damaged.</source>
        <translation>{where} ist beschädigt.</translation>
    </message>
    <message>
        <source>{where} is not a Parley plan, or is damaged.</source>
        <translation>{where} ist kein Plan von Parley oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{where} is not a Parley plan.</source>
        <translation>{where} ist kein Plan von Parley.</translation>
    </message>
    <message>
        <source>{whose}, planned for {time}.</source>
        <translation>{whose}, geplant für {time}.</translation>
    </message>
    <message>
        <source>{whose}.</source>
        <comment>an account alone</comment>
        <translation>{whose}.</translation>
    </message>
    <message>
        <source>{who} answered without saying what it made.</source>
        <translation>{who} hat geantwortet, ohne zu sagen, was entstanden ist.</translation>
    </message>
    <message>
        <source>{who} answered, but not what came of it.</source>
        <translation>{who} hat geantwortet, aber nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>{who} cannot fetch the file from your place for pictures. Check the place in Accounts.</source>
        <translation>{who} kann die Datei nicht von deinem Ort für Bilder abholen. Prüfe den Ort unter „Konten“.</translation>
    </message>
    <message>
        <source>{who} cannot read the page that the link leads to. Check the link.</source>
        <translation>{who} kann die Seite nicht lesen, zu der der Link führt. Prüfe den Link.</translation>
    </message>
    <message>
        <source>{who} cannot read the video. Save it as MP4 with H.264 and AAC, 3 seconds to 15 minutes.</source>
        <translation>{who} kann das Video nicht lesen. Speichere es als MP4 mit H.264 und AAC, 3 Sekunden bis 15 Minuten.</translation>
    </message>
    <message>
        <source>{who} cannot use the picture or video. Save a picture as JPEG, a video as MP4 with H.264.</source>
        <translation>{who} kann das Bild oder Video nicht verwenden. Speichere ein Bild als JPEG, ein Video als MP4 mit H.264.</translation>
    </message>
    <message>
        <source>{who} could not fetch the file this time; it is tried again.</source>
        <translation>{who} konnte die Datei diesmal nicht abholen; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>{who} did not accept it ({status}).{said}</source>
        <translation>{who} hat es nicht angenommen ({status}).{said}</translation>
    </message>
    <message>
        <source>{who} did not accept the sign-in.{said}</source>
        <translation>{who} hat die Anmeldung nicht angenommen.{said}</translation>
    </message>
    <message>
        <source>{who} did not accept the sign-in: it was too late, or used already. Begin again.</source>
        <translation>{who} hat die Anmeldung nicht angenommen: Sie kam zu spät oder war schon verwendet. Beginne von vorn.</translation>
    </message>
    <message>
        <source>{who} did not answer the look-up.</source>
        <translation>{who} hat auf das Nachsehen nicht geantwortet.</translation>
    </message>
    <message>
        <source>{who} did not answer with its comments.</source>
        <translation>{who} hat keine Kommentare geliefert.</translation>
    </message>
    <message>
        <source>{who} did not answer with numbers.</source>
        <translation>{who} hat keine Zahlen geliefert.</translation>
    </message>
    <message>
        <source>{who} did not answer with the post.</source>
        <translation>{who} hat nicht mit dem Beitrag geantwortet.</translation>
    </message>
    <message>
        <source>{who} did not give the right to post. Allow everything that the browser asks for.</source>
        <translation>{who} hat das Recht zum Veröffentlichen nicht gegeben. Erlaube alles, worum der Browser bittet.</translation>
    </message>
    <message>
        <source>{who} did not say what it made of the tag “{name}”.</source>
        <translation>{who} hat nicht gesagt, was aus dem Schlagwort „{name}“ wurde.</translation>
    </message>
    <message>
        <source>{who} does not accept the sign-in any more. Sign in again.</source>
        <translation>{who} nimmt die Anmeldung nicht mehr an. Melde dich neu an.</translation>
    </message>
    <message>
        <source>{who} does not accept the sign-in any more.{said}</source>
        <translation>{who} nimmt die Anmeldung nicht mehr an.{said}</translation>
    </message>
    <message>
        <source>{who} does not accept the user name and application password.</source>
        <translation>{who} nimmt Benutzernamen und Anwendungspasswort nicht an.</translation>
    </message>
    <message>
        <source>{who} does not answer as Micropub does.</source>
        <translation>{who} antwortet nicht so, wie Micropub es tut.</translation>
    </message>
    <message>
        <source>{who} does not give the right to do that.{said} Sign in again, and leave everything ticked.</source>
        <translation>{who} gibt das Recht dazu nicht.{said} Melde dich neu an und lass alle Häkchen stehen.</translation>
    </message>
    <message>
        <source>{who} does not have the pictures any more; they are sent again.</source>
        <translation>{who} hat die Bilder nicht mehr; sie werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{who} does not know this app, or its secret is another one. Copy both anew.</source>
        <translation>{who} kennt diese App nicht, oder ihr Secret ist ein anderes. Kopiere beides neu.</translation>
    </message>
    <message>
        <source>{who} does not let this token post.{said}</source>
        <translation>{who} lässt diesen Zugangsschlüssel nichts posten.{said}</translation>
    </message>
    <message>
        <source>{who} does not say where it takes posts: its first page names no Micropub address.</source>
        <translation>{who} sagt nicht, wo es Beiträge annimmt: Die Startseite nennt keine Micropub-Adresse.</translation>
    </message>
    <message>
        <source>{who} does not say who is signed in.</source>
        <translation>{who} sagt nicht, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>{who} does not take anything that large.{said}</source>
        <translation>{who} nimmt nichts so Großes an.{said}</translation>
    </message>
    <message>
        <source>{who} does not take the picture.{said}</source>
        <translation>{who} nimmt das Bild nicht an.{said}</translation>
    </message>
    <message>
        <source>{who} does not take the picture: JPEG or PNG of less than 4 MB.</source>
        <translation>{who} nimmt das Bild nicht an: JPEG oder PNG unter 4 MB.</translation>
    </message>
    <message>
        <source>{who} had trouble ({status}). The post may be out or not.</source>
        <translation>{who} hatte Schwierigkeiten ({status}). Vielleicht ist der Beitrag draußen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>{who} has blocked this for a while, because of its rules.{said} Look into its app, wait a day, then publish the post again.</source>
        <translation>{who} hat das wegen seiner Regeln eine Weile gesperrt.{said} Sieh in der App nach, warte einen Tag, dann veröffentliche den Beitrag noch einmal.</translation>
    </message>
    <message>
        <source>{who} has no category “{name}”. Make it there, or choose another.</source>
        <translation>{who} hat keine Kategorie „{name}“. Lege sie dort an, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>{who} has restricted the account. Open the Instagram app and do what it asks for.</source>
        <translation>{who} hat das Konto eingeschränkt. Öffne die Instagram-App und tu, was sie verlangt.</translation>
    </message>
    <message>
        <source>{who} has restricted the account. Open the app and do what it asks for.</source>
        <translation>{who} hat das Konto eingeschränkt. Öffne die App und tu, was sie verlangt.</translation>
    </message>
    <message>
        <source>{who} has the post, and does not list it yet.</source>
        <translation>{who} hat den Beitrag und listet ihn noch nicht auf.</translation>
    </message>
    <message>
        <source>{who} has the post, but does not show it.</source>
        <translation>{who} hat den Beitrag, zeigt ihn aber nicht.</translation>
    </message>
    <message>
        <source>{who} has trouble ({status}) and did nothing.</source>
        <translation>{who} hat Schwierigkeiten ({status}) und hat nichts getan.</translation>
    </message>
    <message>
        <source>{who} is still working on the pictures or the video.</source>
        <translation>{who} arbeitet noch an den Bildern oder dem Video.</translation>
    </message>
    <message>
        <source>{who} is still working on the video.</source>
        <translation>{who} arbeitet noch an dem Video.</translation>
    </message>
    <message>
        <source>{who} may have the post already. It could not be looked for.</source>
        <translation>Vielleicht hat {who} den Beitrag schon. Parley konnte ihn nicht suchen.</translation>
    </message>
    <message>
        <source>{who} no longer has its REST interface at the known place. Connect the account again.</source>
        <translation>{who} hat seine REST-Schnittstelle nicht mehr an der bekannten Stelle. Verbinde das Konto noch einmal.</translation>
    </message>
    <message>
        <source>{who} says that the post is against its rules.{said} Change the words.</source>
        <translation>{who} sagt, dass der Beitrag gegen die Regeln verstößt.{said} Ändere den Text.</translation>
    </message>
    <message>
        <source>{who} sends on to another address{where}. Enter that address.</source>
        <translation>{who} schickt weiter zu einer anderen Adresse{where}. Gib diese ein.</translation>
    </message>
    <message>
        <source>{who} sent on to another page ({status}). The post may be out or not.</source>
        <translation>{who} schickte weiter zu einer anderen Seite ({status}). Vielleicht ist der Beitrag draußen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>{who} takes 2 to 10 pictures or videos together.</source>
        <translation>{who} nimmt 2 bis 10 Bilder oder Videos zusammen.</translation>
    </message>
    <message>
        <source>{who} takes 2,200 characters and 30 hashtags. Shorten the words.</source>
        <translation>{who} nimmt 2.200 Zeichen und 30 Hashtags. Kürze den Text.</translation>
    </message>
    <message>
        <source>{who} takes 20 mentions at most. Name fewer people.</source>
        <translation>{who} nimmt höchstens 20 Erwähnungen. Nenne weniger Leute.</translation>
    </message>
    <message>
        <source>{who} takes it for a repeat of an earlier post. Change the words, then publish it again.</source>
        <translation>{who} hält ihn für die Wiederholung eines früheren Beitrags. Ändere den Text, dann veröffentliche den Beitrag noch einmal.</translation>
    </message>
    <message>
        <source>{who} takes no more requests for now.{said}</source>
        <translation>{who} nimmt vorerst keine Anfragen mehr.{said}</translation>
    </message>
    <message>
        <source>{who} takes pictures as JPEG only.</source>
        <translation>{who} nimmt Bilder nur als JPEG.</translation>
    </message>
    <message>
        <source>{who} takes pictures between 4:5 and 1.91:1. Crop it in the composer.</source>
        <translation>{who} nimmt Bilder zwischen 4:5 und 1.91:1. Schneide es im Editor zu.</translation>
    </message>
    <message>
        <source>{who} takes pictures of up to 8 MB.</source>
        <translation>{who} nimmt Bilder bis 8 MB.</translation>
    </message>
    <message>
        <source>{who} took it for unwanted and blocked it.{said} Look into the app, and wait a day.</source>
        <translation>{who} hält das für unerwünscht und hat es gesperrt.{said} Sieh in der App nach und warte einen Tag.</translation>
    </message>
    <message>
        <source>{who} took the file without saying where it is.</source>
        <translation>{who} hat die Datei angenommen, ohne zu sagen, wo sie liegt.</translation>
    </message>
    <message>
        <source>{who} took the picture without naming it.</source>
        <translation>{who} hat das Bild angenommen, ohne es zu benennen.</translation>
    </message>
    <message>
        <source>{who} took the post and does not show it.</source>
        <translation>{who} hat den Beitrag angenommen und zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>{who} wants to know more of you before it takes posts.{said} Look into its app.</source>
        <translation>{who} will mehr von dir wissen, bevor es Beiträge annimmt.{said} Sieh in der App nach.</translation>
    </message>
    <message>
        <source>{who}&apos;s answer could not be read.</source>
        <translation>Die Antwort von {who} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>{who}’s answer could not be read.</source>
        <translation>Die Antwort von {who} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>{why_not} Back to draft saves it all the same.</source>
        <translation>{why_not} „Zurück zum Entwurf“ speichert trotzdem.</translation>
    </message>
    <message>
        <source>{why} Give the post another account, or skip it.</source>
        <translation>{why} Gib dem Beitrag ein anderes Konto oder überspringe ihn.</translation>
    </message>
    <message>
        <source>{width} × {height} px, {share} % of the picture</source>
        <translation>{width} × {height} px, {share} % des Bildes</translation>
    </message>
    <message>
        <source>{words} long words in a row are in capitals: from {limit} on it shouts ({set_by}).</source>
        <translation>{words} lange Wörter hintereinander stehen in Großbuchstaben: Ab {limit} klingt es nach Schreien ({set_by}).</translation>
    </message>
    <message>
        <source>{words} to {last}</source>
        <translation>{words} bis {last}</translation>
    </message>
    <message>
        <source>{word} stands here twice</source>
        <translation>{word} steht hier zweimal</translation>
    </message>
    <message>
        <source>{wrong} of {links} own links cannot be counted for “{campaign}”: {problem}.</source>
        <translation>{wrong} von {links} eigenen Links, für „{campaign}“ nicht zu zählen: {problem}.</translation>
    </message>
    <message>
        <source>{year} and more</source>
        <translation>{year} und höher</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>“All clients” shows these days. A client&apos;s calendar shows the client&apos;s own zone.</source>
        <translation>„Alle Kunden“ zeigt diese Tage. Der Kalender eines Kunden zeigt dessen eigene Zone.</translation>
    </message>
    <message>
        <source>“Generate token” in your app&apos;s Instagram setup, or a token of Facebook for its Page.</source>
        <translation>„Generate token“ in der Instagram-Einrichtung deiner App, oder ein Zugangsschlüssel von Facebook für die Seite.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a page.</source>
        <translation>„{address}“ ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>“{address}” is no address of {network}.</source>
        <translation>„{address}“ ist keine Adresse von {network}.</translation>
    </message>
    <message>
        <source>“{cell}” can be read as {what}, and the file does not say which.</source>
        <translation>„{cell}“ kann als {what} gelesen werden, und die Datei sagt nicht, wie.</translation>
    </message>
    <message>
        <source>“{cell}” does not begin with the year.</source>
        <translation>„{cell}“ beginnt nicht mit dem Jahr.</translation>
    </message>
    <message>
        <source>“{cell}” has the {comes} first, and other rows have it the other way round.</source>
        <translation>In „{cell}“ steht {comes} zuerst, in anderen Zeilen ist es umgekehrt.</translation>
    </message>
    <message>
        <source>“{cell}” is neither first nor second.</source>
        <translation>„{cell}“ ist weder first noch second.</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no.</source>
        <translation>„{cell}“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>“{cell}” is no ask.</source>
        <translation>„{cell}“ ist keine Aufforderung.</translation>
    </message>
    <message>
        <source>“{cell}” is no code of a language.</source>
        <translation>„{cell}“ ist kein Code einer Sprache.</translation>
    </message>
    <message>
        <source>“{cell}” is no date of a plan: its year is {year}.</source>
        <translation>„{cell}“ ist kein Datum für einen Plan: Das Jahr ist {year}.</translation>
    </message>
    <message>
        <source>“{cell}” is no date.</source>
        <translation>„{cell}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{cell}” is no date: {why}.</source>
        <translation>„{cell}“ ist kein Datum: {why}.</translation>
    </message>
    <message>
        <source>“{cell}” is no disclosure.</source>
        <translation>„{cell}“ ist keine Kennzeichnung.</translation>
    </message>
    <message>
        <source>“{cell}” is no kind of post.</source>
        <translation>„{cell}“ ist keine Art von Beitrag.</translation>
    </message>
    <message>
        <source>“{cell}” is no network that Parley knows.</source>
        <translation>„{cell}“ ist kein Netzwerk, das Parley kennt.</translation>
    </message>
    <message>
        <source>“{cell}” is no number of minutes that a post may be late.</source>
        <translation>„{cell}“ ist keine Zahl von Minuten, die ein Beitrag zu spät sein darf.</translation>
    </message>
    <message>
        <source>“{cell}” is no part of a picture.</source>
        <translation>„{cell}“ ist kein Teil eines Bildes.</translation>
    </message>
    <message>
        <source>“{cell}” is no status.</source>
        <translation>„{cell}“ ist kein Status.</translation>
    </message>
    <message>
        <source>“{cell}” is no time of day.</source>
        <translation>„{cell}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{dates}” is no order.</source>
        <translation>„{dates}“ ist keine Reihenfolge.</translation>
    </message>
    <message>
        <source>“{headline}” needs your choice first: only you can tell whether it is out.</source>
        <translation>„{headline}“ braucht zuerst deine Wahl: Nur du kannst sagen, ob der Beitrag draußen ist.</translation>
    </message>
    <message>
        <source>“{line}” has no weight from 0 to 1 before its words.</source>
        <translation>„{line}“ hat kein Gewicht von 0 bis 1 vor seinen Wörtern.</translation>
    </message>
    <message>
        <source>“{line}” sets no option.</source>
        <translation>„{line}“ setzt keine Option.</translation>
    </message>
    <message>
        <source>“{line}” stands before any section.</source>
        <translation>„{line}“ steht vor jedem Abschnitt.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” has that shortcut.</source>
        <translation>„{name}“ hat dieses Kürzel schon.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation>„{name}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>“{name}” kept</source>
        <translation>„{name}“ aufbewahrt</translation>
    </message>
    <message>
        <source>“{name}” leads outside the folder of the file.</source>
        <translation>„{name}“ führt aus dem Ordner der Datei hinaus.</translation>
    </message>
    <message>
        <source>“{name}” was changed in the meantime, so this was not taken back.</source>
        <translation>„{name}“ wurde inzwischen geändert, darum wurde das nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“{nature}” is no nature of a day</source>
        <translation>„{nature}“ ist keine Art von Tag</translation>
    </message>
    <message>
        <source>“{now}” is not a time.</source>
        <translation>„{now}“ ist keine Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>“{offer}” is promoted {times} times within {n} day, {days}. Your limit is {limit} ({set_by}).|“{offer}” is promoted {times} times within {n} days, {days}. Your limit is {limit} ({set_by}).</source>
        <translation>
            <numerusform>Für „{offer}“ wird innerhalb von {n} Tag {times}-mal geworben, {days}. Deine Grenze: {limit} ({set_by}).</numerusform>
            <numerusform>Für „{offer}“ wird innerhalb von {n} Tagen {times}-mal geworben, {days}. Deine Grenze: {limit} ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{phrase}” cannot be read: {error}.</source>
        <translation>„{phrase}“ lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>“{shown}” is not a web address.</source>
        <translation>„{shown}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{what}” is copied: paste it there, then come back for the next.</source>
        <translation>„{what}“ ist kopiert: Füge es dort ein und komm für das Nächste zurück.</translation>
    </message>
    <message>
        <source>“{what}” is not the address of a post on Bluesky.</source>
        <translation>„{what}“ ist nicht die Adresse eines Beitrags auf Bluesky.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” is being sent right now. It was not moved.</source>
        <translation>„{words}“ wird gerade gesendet und wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>“{words}” is not a share, as 1/3 or 33 %.</source>
        <translation>„{words}“ ist kein Anteil wie 1/3 oder 33 %.</translation>
    </message>
    <message>
        <source>“{words}” is not a whole number.</source>
        <translation>„{words}“ ist keine ganze Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>“{words}” is {what} and goes out on {day}, {time:%H:%M}. No time to answer is planned in the {n} hour after it ({set_by}).|“{words}” is {what} and goes out on {day}, {time:%H:%M}. No time to answer is planned in the {n} hours after it ({set_by}).</source>
        <translation>
            <numerusform>„{words}“ ist {what} und geht am {day}, {time:%H:%M} raus. In der {n} Stunde danach ist keine Antwortzeit geplant ({set_by}).</numerusform>
            <numerusform>„{words}“ ist {what} und geht am {day}, {time:%H:%M} raus. In den {n} Stunden danach ist keine Antwortzeit geplant ({set_by}).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” may already be out. Look there first, it was not moved.</source>
        <translation>„{words}“ ist vielleicht schon draußen. Sieh erst dort nach; verschoben wurde nichts.</translation>
    </message>
    <message>
        <source>“{words}” was posted by hand on {day}, so it stays there. Ctrl-drag plans it again.</source>
        <translation>„{words}“ wurde am {day} von Hand gepostet und bleibt deshalb dort. Ziehen mit Strg plant den Beitrag noch einmal.</translation>
    </message>
    <message>
        <source>“{words}” went out on {day}, and was removed there. Ctrl-drag plans it again.</source>
        <translation>„{words}“ ging am {day} raus und wurde dort entfernt. Ziehen mit Strg plant den Beitrag noch einmal.</translation>
    </message>
    <message>
        <source>“{words}” went out on {day}, so it stays there. Ctrl-drag plans it again.</source>
        <translation>„{words}“ ging am {day} raus und bleibt deshalb dort. Ziehen mit Strg plant den Beitrag noch einmal.</translation>
    </message>
    <message>
        <source>“{words}” {why}</source>
        <translation>„{words}“ {why}</translation>
    </message>
    <message>
        <source>“{word}” forgotten</source>
        <translation>„{word}“ vergessen</translation>
    </message>
    <message>
        <source>“{word}” is no command. Known are: {names}.</source>
        <translation>„{word}“ ist kein Befehl. Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>“{word}” is no country code; two letters are needed, as DE or GB</source>
        <translation>„{word}“ ist kein Ländercode; es müssen zwei Buchstaben sein, etwa DE oder GB</translation>
    </message>
    <message>
        <source>“{word}” is no dialect.</source>
        <translation>„{word}“ ist keine bekannte Form.</translation>
    </message>
    <message>
        <source>“{word}” is no network that Parley knows.</source>
        <translation>„{word}“ ist kein Netzwerk, das Parley kennt.</translation>
    </message>
    <message>
        <source>“{word}” is no span of time; write it as 22:00-07:00</source>
        <translation>„{word}“ ist keine Zeitspanne; schreibe sie als 22:00-07:00</translation>
    </message>
    <message>
        <source>“{word}” is no time of day; write it as 22:00</source>
        <translation>„{word}“ ist keine Uhrzeit; schreibe sie als 22:00</translation>
    </message>
    <message>
        <source>“{word}” learnt</source>
        <translation>„{word}“ gelernt</translation>
    </message>
    <message>
        <source>“{word}” names no account.</source>
        <translation>„{word}“ nennt kein Konto.</translation>
    </message>
    <message>
        <source>… and {what} more rows.</source>
        <translation>… und {what} weitere Zeilen.</translation>
    </message>
    <message>
        <source>−1 day</source>
        <translation>−1 Tag</translation>
    </message>
    <message>
        <source>−1 week</source>
        <translation>−1 Woche</translation>
    </message>
</context>
</TS>
