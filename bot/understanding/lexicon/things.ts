/**
 * Concepts of the trade: what a message is about. One line a concept, the words of the three languages mixed,
 * folded; `*` at the end stands for any ending, `_` joins the words of an expression.
 */
export const things: Readonly<Record<string, string>> = {
  PRINTER: `imprimante* printer* copieur* photocopieu* copier* copiers kopieermachine* kopieertoestel* kopieerapparaat* kopieer kopieerder
    multifonction* multifunct* machine machines becane* engin appareil* apparaat apparaten toestel toestelle* device* equipement*
    equipment materiel* unit units printr* laserjet* mopieur plotter* traceur* presse press drukpers xerox* canon* ricoh* kyocera*
    konica* brother* epson* lexmark* inkjet laser actif actifs asset* mfp copieuse* photocop ressource* print_machine
    multifunctional* monster beast ding bak_ding`,
  SCANNER: `scanner* scanneur* scanneuse* numeriseur*`,
  TONER: `toner* encre* inkt* ink inks cartouche* cartridge* cartrige* catridge* catouche* cartridg* patroon patronen inktpatro* tonner* tonnere tonerpatro* tonercassette* poudre poeder powder toners carts`,
  COLOURWORD: `noir noire noirs noires black zwart zwarte zwartjes cyan cyaan magenta* jaune* yellow* geel gele roze bleu* blue blauw* rood rouge red noirs bk`,
  COLOUR: `couleur* kleur* colour* color* gekleurd*`,
  BLACKWHITE: `noir_et_blanc black_and_white zwart_wit zwartwit zwart-wit monochrome* grayscale greyscale grijs* gris mono bw nb zw`,
  STAPLE: `agraf* staple* nietje* niet_jes nietcassette* nietpatro* nieten stapler* nietmachine* agrafeuse*`,
  DRUM: `tambour* drum drums trommel* photoreceptor* photorecepteur*`,
  WASTE: `bac_de_recuperation recuperateur* bac_recup* recup waste wastebox afvalbak* restbak* afvaltoner* tonerafval* opvangbak* resttoner* afvalbox* waste_toner toner_usage`,
  SUPPLY: `consommable* fourniture* supply supplies verbruik* verbruiksartikel* verbruiksgoed* consumable* benodigdheden`,
  PAPER: `papier* paper* feuille* feuillet* sheet* vel vellen blad bladen blaadje* a4 a3 a5 enveloppe* envelop* envelope* etiquette* label labels etiketten ramette* pages page pagina* ream`,
  TRAY: `bac bacs magasin tiroir* plateau* lade lades papierlade* papierbak* tray trays cassette* drawer* schuif* cassetten bypass handinvoer`,
  FEEDER: `chargeur* dadf adf feeder* doorvoer documentinvoer* invoer aanvoer docufeeder introduct* vitre glasplaat glass platen`,
  FINISHER: `finisseur* finisher* afwerk* booklet* brochure* boekje* perfor* hole_punch nieteenheid pliage trieuse* sorteer*`,
  FUSER: `four fuser* fixeer* unite_de_fusion fusion fixation fusing verwarmingseenheid`,
  PART: `roller* rouleau* rol rollen galet* rolletje* capot* couvercle* deksel* klep klepje* klepjes lid cover porte deur door hinge scharnier* charniere* poignee* handle handgreep
    piece pieces onderdeel onderdelen part parts cable* kabel* cordon* stekker* prise plug cord wire* courroie* belt riem moteur* motor* ventilateur* ventilator* fan fans tandwiel* gear gears engrenage* lampe* lamp lampje lamps loupiote* voyant* temoin* lumiere* lichtje* light lights led clignot* blink*`,
  SCREEN: `ecran* scherm* schermpje* screen* display* lcd touchscreen* tactile* paneel panel afficheur* affichage* touchpanel* bedieningspaneel* dalle toets toetsen touches bouton* knop* button* clavier keypad`,
  NOISE: `bruit* noise* lawaai* geluid* gekraak* kraak* kraakt piep* gepiep* squeal* squeak* grind* grinding grince* grincement* rattle* rattling ratel* clic clique* claque* claquement* couine* couinement* siffl* fluit* bourdon* zoem* buzz* hum humming knars* gekras loud bruyant* luid sound sounds thump* klop* klopt tik tikt tikken geratel tape_comme grogne* gronde* ronfle* screech* beep* bip bips bippe*
    clunk* knock* whin* ronk* gebrom brom* hurle* gueule* crie`,
  SMELL: `odeur* smell* stank stinkt stink* geur* ruikt ruiken sent pue puent brule* brulee* brand* burn* burnt burning verbrand* verschroeid* fumee* rook rookt smoke* smoking fume smelly roussi cramé crame* etincel* vonk* spark*`,
  JAM: `bourrage* jam jams jammed jamming bourre* coince* coincee* bloque* papierstoring* vast vastgelopen vastzit* vastloper* vastloopt stuck paperjam* bourage* papierstop* papieropstop* opstopping* klem* geklemd accroche* mache avale* froiss* frommel* gefrommeld verfrommeld crumple* crinkle* wrinkl* kreuk* chiffonn* pli plis plie misfeed* mispick* happe* kreukt`,
  QUALITY: `trace* ligne lignes lijn lijnen line lines streep strepen streepjes stripe* streak* trait traits bande bandes banding vlek vlekken tache* tachee* spot spots smudge* smear* smeer* vegen veeg bave* bavure* flou* flous blur* wazig* onscherp* pale* palot* faded fade fading fade faint vaag vage bleek* delav* illisible* leesbaar onleesbaar* unreadable fuzzy ghost* fantom* fantome dubbeldruk crisp kwaliteit* qualite* quality misprint* decale* decalage* scheef skew* crooked biais travers gekanteld vierge* blanc blanche blanches leeg_blad blank blanco teint* tint* mouchet* pointille* points stippen stipjes dots gris grijze* gray grey donker* sombre* fonce* dark clair* light_print licht_afgedrukt baveux bavent salit sale sales smoezelig dirty vuil vuile marque marques mark marks garbage charabia garbled tekens hieroglyph* rayure* raye* ray krassen kras`,
  SCAN: `scan scans scanne* scannen scant scanning scanned gescand inscannen numeris* numériser scanner_to scannes scannet scan_to scanfunctie`,
  FAX: `fax faxe* faxen faxing telecopi* fax-`,
  PRINT: `imprim* impression* afdruk* afdrukken afdrukt print prints printing printed printen print_out printout* printjob* geprint uitprinten drukken drukt drukwerk tirage* tirer sort sortir sortent printjes afgedrukt job jobs file_d_attente wachtrij* queue* queued spool* taak taken tache_d_impression`,
  COPY: `copie* copier copies copy copying kopie* kopieen kopieren gekopieerd kopies kopieren photocopi* fotokopie*`,
  NETWORK: `reseau* network* netwerk* wifi wi-fi wlan ethernet rj45 ip adresse_ip ip-adres ping switch routeur* router* dhcp dns offline hors_ligne horsligne deconnect* disconnect* verbinding* connexion* connection* connecte* verbonden bereikbaar* injoignable* unreachable vlan bluetooth airprint server serveur* online`,
  DRIVER: `driver* pilote* stuurprogramma* pilot install* reinstall* windows mac macos macbook word excel outlook pdf update* updates mise_a_jour maj upgrade* software logiciel* app application* applicat* applicatie* programme programma pc ordi ordis ordinateur* computer* laptop* portable poste desktop notebook chromebook version versie firmware linux ubuntu uniflow printerlogic papercut ulm universal_login`,
  LOGIN: `badge* carte* kaart kaarten kaartlezer* badgelezer* card cards cardreader* lecteur* reader* lezer pincode* pin code_pin login* log_in sign_in signin connecter inlog* inloggen aanmelden_op aanmeld* identif* authent* authenticat* identifiant* credential* gebruikersnaam username auth`,
  PASSWORD: `mot_de_passe mots_de_passe wachtwoord* password* passwoord* paswoord* passe mdp`,
  METER: `compteur* tellerstand* teller tellers meterstand* stand standen meter meters reading* releve* relever counter* count counts relevé telling tellingen clicks clics volumes index opname opnames opneming pagecount* page_count* uitlezen teller-`,
  CASE: `dossier* ticket* incident* melding meldingen case cases signalement* intervention* interventie* tussenkomst* depannage* oproep call-out demande* aanvraag aanvragen requete* verzoek* service_call panne_signalee reclamation sav`,
  TECHNICIAN: `technicien* technieker* technicus monteur* technician* engineer* reparateur* depanneur* hersteller* repairman tech onderhoudsman installateur* mecanicien*`,
  ORDER: `commande* bestelling* bestel* order orders ordered commandes bestelbon bestellingen bon_de_commande ordering commander bestelde besteld reorder* recommand* nabestel* bijbestel*`,
  PARCEL: `colis paquet* pakket* pakje* parcel* package* livraison* levering* delivery deliveries zending* shipment* envoi envois verzending* ship shipped shipping transporteur* courier* koerier* bezorg* livr* lever leveren geleverd* geliefert delivered deliver expedi* tracking track suivi_colis carton* doos dozen doosje* box boxes boite* bringer* dhl ups fedex bpost post postnl chronopost colissimo dpd`,
  INVOICE: `facture* factuur* facturen invoice* bill bills billing facturation* facturatie* rekening* factuurtje* gefactureerd aangerekend facturee* billed note avoir creditnota* credit_note creditnote* montant* bedrag* amount* charge charges charged kosten_op aanrekenen prelev* gerekend_voor afrekening* echeance*`,
  CONTRACT: `contrat* contract* overeenkomst* agreement* agrement* lease leasing* bail huur* huurcontract* location* maintenance_contract abonnement* subscription* forfait* prix* prijs* price* prices tarif* tarief* rate rates cost costs cout* kost kosten offerte* devis quote* quotation* quotes dekking* couvert* couverture* covered coverage inbegrepen compris* inclu* included gedekt renouvel* renew* verleng* reconduct* looptijd* duree looptermijn opzeg* preavis notice_period expire* expiry vervalt verloopt einddatum tacite cost_per_page kostprijs*`,
  PO: `po ponummer* po_number bon_de_commande_client bestelbonnummer* bestelreferentie* po-nummer numero_de_po purchase_order inkooporder* aankooporder* inkoopnummer* reference_de_commande`,
  BANK: `iban* rib banque* bank bankgegevens* bankrekening* rekeningnummer* bank_details virement* overschrijving* transfer wire bic swift compte_bancaire coordonnees_bancaires sepa domicili* direct_debit prelevement`,
  ADDRESS: `adresse* adres adressen address* leveradres* afleveradres* leveringsadres* factuuradres* postcode* code_postal postal zip straat rue street avenue laan etage* verdieping* floor* lokaal bureau_de`,
  SITE: `site sites locaux lokalen batiment* gebouw* building* vestiging* kantoor kantoren office offices agence* agentschap filiaal filialen branch* campus succursale* depot depots magazijn* warehouse* atelier* werkplaats* salle* zaal kamer room lokaal hall accueil onthaal reception* lobby couloir* gang hallway corridor kelder sous_sol basement rez cave locaal bibliotheek library bibliotheque refter kantine cantine`,
  ALIAS: `alias* surnom* bijnaam* nickname* renomme* hernoem* rename* baptise* naam_geven doop dopen libelle* intitule* label_it etiquet* roepnaam* noem* noemen appelle_la appelons surnomm* call_it named naming`,
  STOCK: `stock* voorraad* inventaire* inventory inventaris* reserve* reserves kast armoire* placard* cupboard* shelf shelves rek rayon etagere* storeroom* schap schappen stockage on_hand voorradig spare spares restant*`,
  AUTOSUPPLY: `reapprovisionn* reappro* approvisionnement* replenish* auto-replenish* bevoorrad* aanvul* navul* automatisch_geleverd auto_ship autoship* auto_supply toezending`,
  EMAINTENANCE: `emaintenance e-maintenance ugw telereleve* teledata remote_monitoring uitlezing fernmeldung remontee* remontent`,
  RETURN: `retour* retourn* return* terugstur* terugzend* renvo* renvoyer terugnem* reprise* rma ophal* ophaling* recycl* recyclage* recuperer_les vides empties send_back sent_back take_back terug_sturen autorisation_de_retour restitu* gebruikte_toner lege_toner* used_cartridges used_toner`,
  TRAINING: `formation* opleiding* training* trainen workshop* cours les lessen formateur* trainer* course* session* sessie* form_er initiation* tutorial demo demonstration* demonstratie* teach lesson* uitleg_sessie bijscholing* former prise_en_main`,
  USER: `utilisateur* gebruiker* user users collegue* collega* colleague* coworker* medewerker* employe* employee* salarie* stagiair* stagiaire* intern personne* persoon personen person people mensen gens account* compte comptes profil* profile* nouvelle_recrue newcomer* nieuwe_medewerker`,
  ADMIN: `admin admins administrat* beheerder* gestionnaire* keyuser* key_user* superuser* administratr* responsable* verantwoordelijk* in_charge`,
  CONTACT: `contact contacts contactperso* contactpersonen interlocuteur* contactlijst* contactpers* contact_person personne_de_contact`,
  DELEGATE: `delegu* deleg* delegation* gedelegeerd* volmacht* mandat* procuration* gemachtigd* machtig* namens behalf place_orders en_mon_nom in_mijn_naam in_my_name stand_in remplac_ant backup_orderer mijn_plaats ma_place my_place`,
  ACCESS: `acces* access* toegang* droits droit rechten right_s permission* permissie* bevoegd* autoris* rights toegelaten inscription* inscri* inscrire registr* regist* register* enrol* enregistre* sign_up signup`,
  INVITE: `invit* uitnod* nodig_uit onboard*`,
  NOTIFY: `notification* notificatie* melding_krijgen alert* alerte* waarschuw* mail_notif* ping pings e-mails_over verwittig* avertir prevenir prevenu* previens hoogte informe* spam bericht* berichten berichtjes`,
  LANGUAGE: `langue* taal language* francais* nederlands* english anglais* engels* frans french dutch neerlandais* vlaams flemish`,
  MEMBER: `membership* lidmaatschap* adhesion* adhere* membre membres member members lid lidkaart cps points punten point_s gold silver platinum platine corporate tier tiers niveau_gold objectif* lens lenzen lens objectief boitier* body camera* appareil_photo vinkje vinkjes coche_verte green_tick tick cotisation* cotis lidgeld migreren migrer migration migrat* goud zilver ledenkaart carte_de_membre`,
  CONFIG: `configur* config* instelling* parametr* parametre* setting* settings reglage* regler instellen stel ingesteld setup adresboek* carnet_d_adresses address_book smtp ldap ipadres quota* quotas standaard par_defaut default* dossier_partage shared_folder netwerkmap* map mappen folder* repertoire* snelkoppeling* shortcut* raccourci* boite_de_reception`,
  DEVICELIST: `parc fleet wagenpark printerpark park liste* lijst lijsten list lists overzicht* overview inventaire_des apercu export* exporter exporteer* excel_lijst csv xlsx recap*`,
  SERIAL: `serie serienummer* numero_de_serie serial* s_n sn plaatje identificatieplaat* typeplaatje plaque`,
  MAINTENANCE: `entretien* onderhoud* maintenance revision* service_visit onderhoudsbeurt* servicebeurt* servicing nettoy* reinig* clean* kuis* schoonmaak* poets*`,
  SUPPORT: `helpdesk* support* hotline* klantendienst* service_client klantenservice servicedesk* standaardnummer phone telephone* telefoon* tel numero_de_telephone telefoonnummer* appeler bellen bel call calling joindre bereiken bereik reach parler spreken speak talk praten humain* mens human agent agents operator* openingsuren* horaire* heures_d_ouverture opening_hours ouvert_le samedi zaterdag weekend hours uren vertegenwoordiger* commercial vendeur* verkoper* salesperson sales accountmanager* vrai_personne quelqu_un_de_chez permanence*`,
  OTHERTHING: `climatiseur* clim distributeur* automaat snoepautomaat vending aspirateur* stofzuiger* hoover vacuum frigo koelkast fridge refrigerator
    micro-ondes microgolf* magnetron microwave bouilloire waterkoker kettle capsule* lave-vaisselle vaatwas* dishwasher wasmachine
    washing lessive savon zeep soap ampoule* lightbulb bulb gloeilamp* chaise* stoel* chair* bureaustoel* desk table* tafel* armoire_a
    store stores gordijn* curtain* fenetre* raam ramen window_pane poubelle* vuilbak* bin_bag garage* poort gate portail barriere* velo
    fiets* bike moto* trein train trams bus avion vlucht flight hotel* restaurant* sandwich* broodje* stylo* pen pennen balpen* pens
    crayon* potlood* cahier* schrift notebook_paper agenda_ kalender* tablette* tablet* ipad casque* headset* hoofdtelefoon* webcam*
    camera_de_surveillance micro_ haut-parleur* luidspreker* speaker* chargeur_de_telephone oplader* charger batterie* batterij* battery
    lamineer* plastifieuse* laminator* affranchir frankeer* franking pointeuse* prikklok* timeclock caisse* kassa* kassarol cash_register
    till etiqueteuse dymo horloge* klok* clock thermostat* radiateur* radiator* plombier loodgieter plumber robinet* kraan tap
    extincteur* brandblusser* extinguisher voetbalt* score match* film* movie* chanson* liedje* song* musique muziek music poeme*
    gedicht* poem* jeu_video game games gaming horoscoop* horoscope* examen_de huiswerk devoirs homework expose_sur spreekbeurt*
    passeport* paspoort* passport* impot* belasting* tax taxes mutuelle ziekenkas medecin dokter doctor vaccin* verjaardag* anniversaire
    birthday noel kerst* christmas grossesse zwanger* pregnant chien hond dog chat_noir kat* cat cats bebe baby resine* hars resin extrudeu* extruder*
    buse buses ender prusa cura gcode plateau_chauffant compteur_de_gaz compteur_d_eau gasmeter* watermeter* gasmeter gas_meter water_meter
    kwh kilowatt* panneau_solaire kilometr* odometer mileage`,
  OTHERSOFT: `intranet* webshop* webwinkel* boutique_en_ligne online_shop website* site_web siteweb erp sap crm salesforce odoo exact navision
    glpi jira confluence sharepoint onedrive dropbox google chrome firefox edge browser* navigateur* excel_sheet powerpoint plugin* plug-in*
    extension* module* api apis endpoint* github git docker kubernetes script* python java javascript php sql database* databank* base_de_donnees
    bug bugs feature* pull_request repo release* changelog nagios zabbix snmp supervision monitoring inventaire_informatique loonpakket
    paie_logiciel boekhoudpakket accounting_package logiciel_de_paie payroll_program checkout facebook instagram whatsapp youtube netflix
    spotify vpn antivirus virus ransomware phishing bitlocker blue_screen ecran_bleu blauw_scherm`,
  PRIVACY: `rgpd gdpr privacy* vie_privee espionn* spion* spy surveille_ce monitor_what gemonitord toegelaten_dat legal_to illegal* legaal
    wettelijk* loi wet law`,
  NOTSCOPE: `cafe* koffie* coffee* laptop_casse meteo weer weather 3d filament* nozzle* souris muis mouse clavier_pc keyboard toetsenbord* ecran_pc monitor* beeldscherm_pc imprimante_3d electricite* elektricite* electricity gaz gas water eau energie* energy zonnepan* solar iphone* smartphone* android tv televis* teams slack zoom meeting_room parking* voiture* auto's car lunch* repas maaltijd* salaire* loon* salary conge* verlof* holiday* vakantie* blague* mop joke* bitcoin* recette* recept* pizza* fontaine* waterdispenser* climatisation* airco* aircondition* chauffage* verwarming* heating ascenseur* lift elevator* toilet* wc alarme* alarm_system code_python voetbal* football foot traduis* vertaal* translate* shredder* destructeur* papierversnipper* projecteur* beamer* projector* fritkot vacature* chaise* stoel* desk_lamp usb_stick`,
};
