/** First names common in the countries of the programme: people type them without a capital. Folded. */
export const firstNames: ReadonlySet<string> = new Set(
  `adam adrien agnes ahmed aicha alain albert alex alexandra alexandre alexis ali alice aline amandine amelie amina amira an anais andre
  andrea andrew andy ann anna anne annelies annick anouk anthony antoine ariane arnaud arne arno arthur astrid audrey aurelie axel ayse
  barbara bart bastien ben benjamin benoit bernard bert bob boris bram brigitte bruno camille carine carl carla carlo carlos carole caroline
  catherine cecile celine chantal charles charlotte chloe chris christelle christian christiane christine christophe claire claude claudia
  clement colette corinne cyril damien dana daniel danielle danny dave david deborah delphine denis didier diana dieter dirk dominique
  dorien dries edith eddy elena elise elke ellen els emile emilie emma emmanuel eric erik erika ernest esther etienne eva evelyne evi
  fabien fabienne fabrice farid fatima fatiha femke filip florence florent francis francois francoise frank frans fred frederic frederik
  gaelle gary geert geraldine gerard gert gilles gina greg gregory guido guillaume gunther guy hamid hannah hans hans hassan helen helena
  helene henri henry herman hilde hugo ian ibrahim ilse ines ingrid inge irene isabel isabelle ivan jack jacqueline jacques james jamila
  jan jana jane jasper jean jeanne jef jelle jennifer jens jeremy jerome jessica jill jo joan joachim joana johan johanna john jolien jonas
  jonathan joost joris jos jose joseph josephine joy joyce juan jules julia julian julie julien juliette jurgen justine kaat karel karen
  karim karin karine karl kate katrien kathleen katia katleen katja katrijn kenny kevin khadija kim kimberly kirsten klaas koen koenraad
  kris kristel kristof kurt lara lars laura laure laurence laurent lea leen leila lena leo leon liam lien lies liesbeth lieve lieven lina
  linda line lionel lisa lise lore lotte louis louise luc luca lucas lucie luk lukas lut lydia maarten magali maike manon manuel marc
  marcel margaux margot maria mariam marianne marie marijke marine mario marion mark marleen martha martin martina martine mathias mathieu
  mathilde matthew matthias maud maureen maurice max maxime melanie melissa michael michel michele michelle mieke miguel mike mohamed
  mohammed monica monique mourad myriam nabil nadia nadine naima nancy nathalie nathan nicolas nicole niels nils nina noel nora noor
  nora olivia olivier omar oscar pascal pascale patricia patrick paul paula pauline peggy peter petra philip philippe pierre pieter priya
  quentin rachel rachid raf rania raoul raphael raymond rebecca regine rene rita rik rob robbe robert robin roger roland romain ronny rosa
  ruben rudi rudy ruth ryan sabine sabrina said sam samia samira samuel sandra sandrine sandy sara sarah sebastien sen serge severine
  silke simon simone sofia sofie sonia sophie stan stef stefaan stefan stefanie stephane stephanie stephen steve steven stijn susan
  suzanne sven sylvain sylvia sylvie tamara tania tanguy tara teresa thea theo thibault thierry thijs thomas tiffany tim timothy tine tinne
  tom toon tony valerie vanessa veerle vera veronique vicky victor victoria vincent virginie walter wannes wendy werner wesley wim wouter
  xavier yannick yasmina yasmine yassine yolande youssef yusuf yves yvette yvonne zoe zohra`.split(/\s+/),
);
