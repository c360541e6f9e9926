import type { ReadingCase } from './case.ts';

export const french: readonly ReadingCase[] = [
  [
    'WHJ01481 noir petit 90 150 noir grand 1 215 couleur petit 62 400 couleur grand 2 220',
    [
      'WHJ01481 bw-small 90150',
      'WHJ01481 bw-large 1215',
      'WHJ01481 colour-small 62400',
      'WHJ01481 colour-large 2220',
    ],
  ],
  [
    "Bonjour, la Salle B est à 40 900 en noir et 35 880 en couleur, merci d'avance",
    ['WHJ02153 bw 40900', 'WHJ02153 colour 35880'],
  ],
  ['40 900 noir, 35 880 couleur sur WHJ02153', ['WHJ02153 bw 40900', 'WHJ02153 colour 35880']],
  ["le copieur de l'accueil affiche 154 020", ['GNM75498 ? 154020']],
  ['relevé compta 2e : 113 = 90110 ; 123 = 62015', ['WHJ01481 113 90110', 'WHJ01481 123 62015']],
  ['N&B A4 41.010, N&B A3 902 pour WHJ02153', ['WHJ02153 bw-small 41010', 'WHJ02153 bw-large 902']],
  ['WHJ01481 : noir - 90 210, couleur - 62 900', ['WHJ01481 bw 90210', 'WHJ01481 colour 62900']],
  [
    'WHJ01481 noir : petit 90 210, grand 1 230 ; couleur : petit 62 900, grand 2 240',
    [
      'WHJ01481 bw-small 90210',
      'WHJ01481 bw-large 1230',
      'WHJ01481 colour-small 62900',
      'WHJ01481 colour-large 2240',
    ],
  ],
  [
    'petit format : noir 90 210, couleur 62 900 (WHJ01481)',
    ['WHJ01481 bw-small 90210', 'WHJ01481 colour-small 62900'],
  ],
  ['slt voila cpt accueil nb 154222 coul 143871', ['GNM75498 bw 154222', 'GNM75498 colour 143871']],
  ['nior 90 310 et couelur 62 950 pour WHJ01481', ['WHJ01481 bw 90310', 'WHJ01481 colour 62950']],
  ["l'imprimante couleur WHJ01481 indique 90 310 en noir et blanc", ['WHJ01481 bw 90310']],
  ['je vous communique le 113, c’est 90 310, machine WHJ01481', ['WHJ01481 113 90310']],
  [
    'WHJ02153 noir 41 020 couleur 35 990 numérisations 8 770 fax 290',
    ['WHJ02153 bw 41020', 'WHJ02153 colour 35990'],
    ['8 770 not-billed', '290 not-billed'],
  ],
  [
    'client 6205554, WHJ01481 noir 90 330 couleur 62 970',
    ['WHJ01481 bw 90330', 'WHJ01481 colour 62970'],
    ['6205554 unknown-label'],
  ],
  ['contrat n° 4471200 – WHJ01481 : noir 90 330', ['WHJ01481 bw 90330'], ['4471200 unknown-label']],
  ['local 2014 WHJ01481 : noir 90 330', ['WHJ01481 bw 90330'], ['2014 unknown-label']],
  ['WHJ01481 noir 90 330 facture 99812', ['WHJ01481 bw 90330'], ['99812 unknown-label']],
  [
    'WHJ01481 noir 90 330, couleur 62 970, recto verso 31 002',
    ['WHJ01481 bw 90330', 'WHJ01481 colour 62970'],
    ['31 002 not-billed'],
  ],
  [
    'WHJ01481 noir 90 330 couleur 62 970 taux de couverture 512',
    ['WHJ01481 bw 90330', 'WHJ01481 colour 62970'],
    ['512 not-billed'],
  ],
  ['appelez-moi au 0475 12 34 56, WHJ01481 noir 90 330', ['WHJ01481 bw 90330']],
  ['WHJ01481 noir 90 330 et il nous faut 2 toners cyan à 129 €', ['WHJ01481 bw 90330']],
  ['WHJ01481 : noir 90 330 relevé à 14h05', ['WHJ01481 bw 90330']],
  ['noir 90 330 et 62 970 pour WHJ01481', ['WHJ01481 bw 90330'], ['62 970 unlabelled']],
  ['WHJ01481 90 330 noir 62 970', [], ['90 330 ambiguous', '62 970 ambiguous']],
  ['ticket 881200 : WHJ02153 noir 41 030', ['WHJ02153 bw 41030']],
  [
    'GNM75498\n112 : 6 612\n113 : 154 230\n122 : 9 811\n123 : 143 950',
    ['GNM75498 112 6612', 'GNM75498 113 154230', 'GNM75498 122 9811', 'GNM75498 123 143950'],
  ],
  [
    'GNM75498\n101 : 314603\n108 : 160842\n112 : 6612\n113 : 154230\n123 : 143950',
    ['GNM75498 112 6612', 'GNM75498 113 154230', 'GNM75498 123 143950'],
    ['314603 total', '160842 total'],
  ],
  [
    'N° de série : WHJ02153\nNoir : 41 050\nCouleur : 36 010\nTotal : 77 060\nNumérisation : 8 801',
    ['WHJ02153 bw 41050', 'WHJ02153 colour 36010'],
    ['77 060 total', '8 801 not-billed'],
  ],
  ['Noir\n90 350\nCouleur\n62 990\nWHJ01481', ['WHJ01481 bw 90350', 'WHJ01481 colour 62990']],
  [
    'Noir :\n petit 90 350\n grand 1 240\nCouleur :\n petit 62 990\n grand 2 250\nWHJ01481',
    [
      'WHJ01481 bw-small 90350',
      'WHJ01481 bw-large 1240',
      'WHJ01481 colour-small 62990',
      'WHJ01481 colour-large 2250',
    ],
  ],
  [
    '90 350 noir A4\n1 240 noir A3\nnuméro de série WHJ01481',
    ['WHJ01481 bw-small 90350', 'WHJ01481 bw-large 1240'],
  ],
  [
    'Compteur noir et blanc = 90 350\nCompteur couleur = 62 990\nMachine : Compta 2e\nContrat : 4471200',
    ['WHJ01481 bw 90350', 'WHJ01481 colour 62990'],
    ['4471200 unknown-label'],
  ],
  [
    'ancien index noir : 88 310, nouvel index noir : 90 350 (WHJ01481)',
    ['WHJ01481 bw 90350'],
    ['88 310 previous'],
  ],
  ['WHJ01481 noir 90 360\nWHJ02153 noir 41 060', ['WHJ01481 bw 90360', 'WHJ02153 bw 41060']],
  ['noir 90 360 sur la 77996101 et 41 060 sur la 80145861', ['WHJ01481 bw 90360', 'WHJ02153 bw 41060']],
  [
    'Accueil : noir 154 300 / couleur 143 960\nSalle B : noir 41 060 / couleur 36 020',
    ['GNM75498 bw 154300', 'GNM75498 colour 143960', 'WHJ02153 bw 41060', 'WHJ02153 colour 36020'],
  ],
  [
    'WHJ01481 90360/63000\nWHJ02153 41060/36020\n(noir/couleur)',
    ['WHJ01481 bw 90360', 'WHJ01481 colour 63000', 'WHJ02153 bw 41060', 'WHJ02153 colour 36020'],
  ],
  [
    'Numéro de série;Noir A4;Noir A3;Couleur A4;Couleur A3\nWHJ01481;90370;1250;63010;2260',
    [
      'WHJ01481 bw-small 90370',
      'WHJ01481 bw-large 1250',
      'WHJ01481 colour-small 63010',
      'WHJ01481 colour-large 2260',
    ],
  ],
  [
    'Date de relevé;Machine;Couleur;Noir\n31/10/2026;WHJ02153;36 030;41 070',
    ['WHJ02153 colour 36030 @2026-10-31', 'WHJ02153 bw 41070 @2026-10-31'],
  ],
  [
    'Machine\tNoir\tCouleur\tScan\nCompta 2e\t90 370\t63 010\t20 400\nSalle B\t41 070\t36 030\t8 810',
    ['WHJ01481 bw 90370', 'WHJ01481 colour 63010', 'WHJ02153 bw 41070', 'WHJ02153 colour 36030'],
    ['20 400 not-billed', '8 810 not-billed'],
  ],
  [
    '"N° série","Compteur noir","Compteur couleur"\n"WHJ01481","90 370","63 010"',
    ['WHJ01481 bw 90370', 'WHJ01481 colour 63010'],
  ],
  [
    'Série;Compteur;Relevé\nWHJ01481;113;90370\nWHJ01481;123;63010',
    ['WHJ01481 113 90370', 'WHJ01481 123 63010'],
  ],
  ['Série;Ancien relevé;Nouveau relevé\nWHJ01481;88310;90370', ['WHJ01481 ? 90370'], ['88310 previous']],
  [
    'Série;Noir;Couleur\nWHJ01481;90370;63010\nTotal;90370;63010',
    ['WHJ01481 bw 90370', 'WHJ01481 colour 63010'],
    ['90370 total', '63010 total'],
  ],
  ['Série;Noir;Étage\nWHJ01481;90370;2\nWHJ02153;41070;3', ['WHJ01481 bw 90370', 'WHJ02153 bw 41070']],
  ['WHJ01481 noir petit 90.400,00', ['WHJ01481 bw-small 90400']],
  ['WHJ01481 noir 90’400 couleur 63’020', ['WHJ01481 bw 90400', 'WHJ01481 colour 63020']],
  ['WHJ01481 noir 90k', ['WHJ01481 bw 90000 est']],
  ['WHJ01481 noir 90400,5', [], ['90400,5 decimals']],
  ['WHJ01481 noir 9O 4l0', ['WHJ01481 bw 90410']],
  [
    'septante-deux mille trois cents en noir et quatre-vingt mille en couleur pour WHJ01481',
    ['WHJ01481 bw 72300', 'WHJ01481 colour 80000'],
  ],
  ['WHJ01481 noir nonante mille quatre cent dix', ['WHJ01481 bw 90410']],
  [
    'WHJ01481 noir huitante mille, couleur soixante-trois mille vingt',
    ['WHJ01481 bw 80000', 'WHJ01481 colour 63020'],
  ],
  ['WHJ01481 noir quatre-vingt-dix mille deux cent cinquante-six', ['WHJ01481 bw 90256']],
  ['relevé du 31 octobre pour WHJ01481 : noir 90 000', ['WHJ01481 bw 90000 @2026-10-31']],
  ['compteur noir de WHJ02153 hier soir : 41 080', ['WHJ02153 bw 41080 @2026-11-26']],
  [
    'Relevés au 30/10/2026\nWHJ01481 : noir 90 000, couleur 63 000\nWHJ02153 : noir 41 000, couleur 36 000',
    [
      'WHJ01481 bw 90000 @2026-10-30',
      'WHJ01481 colour 63000 @2026-10-30',
      'WHJ02153 bw 41000 @2026-10-30',
      'WHJ02153 colour 36000 @2026-10-30',
    ],
  ],
  ['WHJ01481 environ 90 400 en noir', ['WHJ01481 bw 90400 est']],
  ['WHJ01481 noir 90 400 (estimation), couleur 63 020', ['WHJ01481 bw 90400 est', 'WHJ01481 colour 63020']],
  ['à rendre avant le 30/11/2026 : WHJ01481 noir 90 400', ['WHJ01481 bw 90400']],
  [
    'la carte mère de WHJ01481 a été remplacée le 3 novembre, les compteurs sont repartis à zéro, noir petit 412',
    ['WHJ01481 bw-small 412 reset'],
  ],
  [
    'compteurs remis à zéro sur WHJ01481 : noir 88, couleur 40',
    ['WHJ01481 bw 88 reset', 'WHJ01481 colour 40 reset'],
  ],
  ['le compteur noir de WHJ01481 a fait le tour, il est à 210', ['WHJ01481 bw 210 rollover']],
  ['moteur d’impression remplacé sur WHJ01481, noir 90 410', ['WHJ01481 bw 90410 engine']],
  [
    'WHJ01481 remplacée par WHJ02153. Relevé de fin WHJ01481 : noir 90 500, couleur 63 100. Relevé de départ WHJ02153 : noir 14, couleur 9',
    [
      'WHJ01481 bw 90500 closing',
      'WHJ01481 colour 63100 closing',
      'WHJ02153 bw 14 first',
      'WHJ02153 colour 9 first',
    ],
  ],
  ['le noir c’est 90 420 et pas 94 020, WHJ01481', ['WHJ01481 bw 90420'], ['94 020 replaced']],
  [
    'Bonjour,\n\nVoici les relevés :\nWHJ01481 : 90 430\nWHJ02153 : 41 090\n\nCordialement\n\nLe lun. 23 nov. 2026 à 10:12, Service <s@x.example> a écrit :\n> WHJ01481 dernier relevé facturé 88310',
    ['WHJ01481 ? 90430', 'WHJ02153 ? 41090'],
  ],
  ['> N° de série : WHJ01481\n> Relevé noir = 90 430', ['WHJ01481 bw 90430']],
  ['relevé de la compta : 113 à 90 440 et 123 à 63 040', ['WHJ01481 113 90440', 'WHJ01481 123 63040']],
];
