import type { LexiconRow } from './row.ts';

/** The device and what it is made of. */
export const parts: readonly LexiconRow[] = [
  [
    'device',
    'imprimante, copieur, photocopieur, photocopieuse, photocop, multifonction, machine, appareil, materiel, traceur, imprimante multifonction, mfp, copieuse, equipement',
    'printer, kopieerapparaat, kopieermachine, kopieertoestel, kopieerder, multifunctional, toestel, apparaat, machine, plotter, mfp, multifunctionele, copier, afdrukapparaat',
    'printer, copier, photocopier, multifunction, machine, device, plotter, mfp, mfd, equipment',
  ],
  [
    'tray',
    'bac, magasin, tiroir, cassette, bac papier, magasin papier, plateau, bac a papier, k7, bypass, bac de derivation, passe copie, chargeur manuel, introducteur',
    'lade, papierlade, bak, papierbak, cassette, papiercassette, schuif, schuiflade, handinvoer, bypass, papiermagazijn, magazijn, multilade, mp lade',
    'tray, drawer, cassette, paper tray, paper drawer, bypass, bypass tray, manual feed, multipurpose tray',
  ],
  [
    'feeder',
    'chargeur, chargeur de documents, adf, dadf, alimenteur, introducteur de documents, chargeur automatique, chargeur du haut, bac du haut, entraineur, feeder, chargeur d originaux',
    'documentinvoer, adf, dadf, origineleninvoer, doorvoer, invoer bovenaan, automatische invoer, feeder, documentfeeder, doorvoerder, toevoer, invoereenheid, documententoevoer',
    'feeder, document feeder, adf, dadf, top feeder, document handler, sheet feeder, auto feeder',
  ],
  [
    'glass',
    'vitre, vitre d exposition, glace, verre, plaque de verre, vitre de numerisation',
    'glasplaat, glas, scanglas, glazen plaat, ruit, scannerglas',
    'glass, platen, scanner glass, glass plate, scan glass',
  ],
  [
    'screen',
    'ecran, afficheur, panneau, lcd, ecran tactile, tactile, affichage, dalle, panneau de commande',
    'scherm, beeldscherm, display, paneel, lcd, aanraakscherm, touchscreen, bedieningspaneel, schermpje',
    'screen, display, panel, lcd, touch screen, touchscreen, touch panel, control panel',
  ],
  [
    'door',
    'porte, capot, couvercle, trappe, volet, clapet, loquet, charniere',
    'klep, deur, deurtje, deksel, voorklep, zijklep, scharnier, kap, voorpaneel',
    'door, cover, lid, hatch, front cover, flap, hinge, latch',
  ],
  [
    'finisher',
    'finisseur, module de finition, finition, agrafeuse, sortie',
    'finisher, afwerkeenheid, afwerking, nieteenheid, nietmachine, uitvoer',
    'finisher, finishing unit, finishing, stapler unit, output',
  ],
  [
    'roller',
    'rouleau, galet, roulette, patin',
    'rol, roller, rolletje, invoerrol, wiel, wieltje',
    'roller, pickup, pick up, wheel',
  ],
  ['button', 'bouton, touche, clavier', 'knop, toets, knopje, toetsenbord', 'button, key, keypad'],
  [
    'fuser',
    'four, unite de fixation, fusion, fixation',
    'fuser, fixeereenheid, fixeer, oven',
    'fuser, fusing, fixing unit',
  ],
  [
    'drum',
    'tambour, photorecepteur, kit tambour',
    'drum, trommel, beeldtrommel, fotogeleider',
    'drum, imaging unit, photoreceptor',
  ],
  [
    'output-tray',
    'bac de sortie, plateau de sortie, bac de reception',
    'uitvoerlade, uitvoerbak, opvangbak uitvoer',
    'output tray, exit tray, output bin',
  ],
  [
    'light',
    'voyant, lumiere, led, lampe, clignote, clignoter, temoin, loupiote',
    'lampje, lamp, licht, led, knipperen, knippert, brandt',
    'light, led, lamp, blinking, flashing, blink, flash',
  ],
  [
    'power',
    'alimentation, courant, prise, electrique, allumer, allume, demarrer, demarre, eteint, eteindre, secteur, disjoncteur',
    'stroom, stekker, stopcontact, aanzetten, opstarten, start, uitgevallen, aangaan, voeding, zekering',
    'power, plug, socket, turn on, switch on, start up, boot, dead, outlet, power on',
  ],
  [
    'ip',
    'ip, adresse ip, adresse reseau, adresse tcp',
    'ip, ip adres, netwerkadres, ipadres',
    'ip, ip address, network address',
  ],
  [
    'network',
    'reseau, wifi, wi fi, ethernet, cable reseau, hors ligne, offline, connexion reseau, deconnecte, lan, switch',
    'netwerk, wifi, wi fi, ethernet, netwerkkabel, offline, verbinding, lan, switch',
    'network, wifi, wi fi, ethernet, network cable, offline, unreachable, disconnected, lan',
  ],
  [
    'usb',
    'usb, cle usb, clef usb, stick',
    'usb, usb stick, stick, usbstick, geheugenstick',
    'usb, usb stick, stick, flash drive, thumb drive, memory stick, pendrive',
  ],
  [
    'phone',
    'telephone portable, smartphone, iphone, android, tablette, ipad, mobile, gsm, telephone',
    'gsm, smartphone, iphone, android, tablet, ipad, mobiel, telefoon',
    'phone, smartphone, iphone, android, tablet, ipad, mobile, cell',
  ],
  [
    'hard-disk',
    'disque dur, disque, memoire, memoire pleine, memoire saturee',
    'harde schijf, schijf, geheugen, geheugen vol',
    'hard disk, disk, memory, storage, hard drive, memory full',
  ],
];
