import type { Concept } from './concept.ts'

/** Systems, operations and service. */
export const SYSTEM_CONCEPTS: readonly Concept[] = [
  {
    id: 'it',
    en: 'information technology, i t',
    de: 'informationstechnik, informationstechnologie, edv',
    weight: 0.35,
  },
  {
    id: 'technology',
    en: 'technology, technologies, tech, technological',
    de: 'technologie, technologien, technologisch, technologische',
    weight: 0.5,
  },
  {
    id: 'technical',
    en: 'technical, technically, technical side',
    de: 'technisch, technische, technischen, technischer, technik, technische seite',
    weight: 0.5,
  },
  {
    id: 'infrastructure',
    en: 'infrastructure, data centre, data center, datacentre, datacenter, server room, plumbing',
    de: 'infrastruktur, infrastrukturen, rechenzentrum, rechenzentren, serverraum',
  },
  {
    id: 'server',
    en: 'server, servers, machine, machines, mainframe',
    de: 'server, servern, serverlandschaft, maschine, maschinen, grossrechner',
  },
  {
    id: 'cloud',
    en: 'cloud, aws, azure, saas, hosting',
    de: 'cloud, hosting',
  },
  {
    id: 'hardware',
    en: `
      hardware, laptop, laptops, notebook, notebooks, computer, computers, pc, pcs,
      workstation, workstations, printer, printers, monitor screen, screens, phone, phones,
      smartphone, smartphones, mobile phone, device, devices, equipment, keyboard, mouse, kit,
      gear, server, servers`,
    de: `
      hardware, laptop, laptops, notebook, rechner, computer, pc, arbeitsplatzrechner,
      drucker, bildschirm, bildschirme, telefon, telefone, handy, handys, smartphone,
      smartphones, diensthandy, gerat, gerate, geraete, geraet, ausruestung, ausstattung des
      arbeitsplatzes, tastatur, maus, endgeraete, server, servern`,
  },
  {
    id: 'software',
    en: `
      software, program package, computer program, computer programs, licence, licences,
      license, licenses, app, apps`,
    de: 'software, app, apps, computerprogramm, computerprogramme, lizenz, lizenzen',
  },
  {
    id: 'network',
    en: `
      network, networks, networking, wifi, wi fi, wlan, lan, router, routers, switches,
      connectivity, cabling`,
    de: `
      netz, netze, netzwerk, netzwerke, wlan, vernetzung, router, verkabelung, lan,
      konnektivitaet`,
  },
  {
    id: 'internet',
    en: 'internet, internet connection, broadband',
    de: 'internet, internetanschluss, internetverbindung, breitband',
  },
  {
    id: 'system',
    en: 'system, systems, it system, it systems',
    de: 'system, systeme, it system, it systeme',
  },
  {
    id: 'application',
    en: `
      application, applications, business application, business applications, business
      software, erp, tool suite`,
    de: `
      anwendung, anwendungen, geschaeftsanwendung, geschaeftsanwendungen, applikation,
      applikationen, fachanwendung, fachanwendungen, erp`,
  },
  {
    id: 'crm',
    en: `
      crm, customer relationship management, customer relationship, crm system, crm platform,
      salesforce`,
    de: 'crm, crm system, kundenbeziehungsmanagement, crm plattform, kundenmanagement',
  },
  {
    id: 'customer-database',
    en: 'customer database, client database, central database',
    de: 'kundendatenbank, zentrale datenbank',
  },
  {
    id: 'critical',
    en: 'critical, mission critical, business critical, vital, essential',
    de: `
      kritisch, kritische, geschaeftskritisch, geschaeftskritische, unternehmenskritisch,
      unternehmenskritische`,
  },
  {
    id: 'operations',
    en: `
      operations, operation, operational, operational side, lights on, keep the lights on,
      keeps the lights on, keeping the lights on, operating`,
    de: `
      betrieb, betriebs, operativ, operative, operativen, operatives, betreiben der,
      tagesbetrieb, rechenzentrumsbetrieb`,
  },
  {
    id: 'daily',
    en: 'daily, day to day, day, everyday, every day, from day to day, routine, ongoing',
    de: `
      taeglich, taegliche, taeglichen, tagesgeschaeft, alltaeglich, alltag, alltags, tag fuer
      tag, laufende, laufender`,
    weight: 0.5,
  },
  {
    id: 'internal',
    en: 'internal, internally, in house, inhouse, inward, inside',
    de: 'intern, interne, internen, internes, innerbetrieblich, innerbetriebliche, nach innen',
    weight: 0.6,
  },
  {
    id: 'external',
    en: 'external, externally, outside, outward, outsiders',
    de: 'extern, externe, externen, aussen, nach aussen, aussenstehende',
    weight: 0.6,
  },
  {
    id: 'update',
    en: `
      update, updates, updating, patch, patches, patching, windows update, windows updates`,
    de: `
      update, updates, aktualisierung, aktualisierungen, aktualisieren, patch, patches,
      softwareaktualisierung, patchen, windows updates`,
  },
  {
    id: 'window',
    en: `
      window, windows, maintenance window, maintenance windows, maintenance schedule,
      maintenance date`,
    de: `
      wartungsfenster, wartungsplan, wartungstermin, wartungstermine, wartungszeiten,
      wartungsplanung`,
  },
  {
    id: 'downtime',
    en: `
      downtime, outage, outages, interruption, interruptions, disruption, disruptions,
      failure, failures, goes down, is down, failed, system failure, systems have failed,
      crash`,
    de: `
      ausfall, ausfaelle, ausfallzeit, ausfallzeiten, unterbrechung, unterbrechungen,
      stillstand, ausfaellt, stoerungsfrei, systemausfall, systemausfaelle, serverausfall,
      netzausfall`,
  },
  {
    id: 'uptime',
    en: 'uptime, availability, available, reliability, reliable',
    de: `
      verfuegbarkeit, verfuegbar, zuverlaessigkeit, zuverlaessig, betriebszeit,
      hochverfuegbarkeit`,
  },
  {
    id: 'status-quo',
    en: 'status quo, existing state',
    de: 'status quo, bestehendes, ist zustand',
  },
  {
    id: 'support',
    en: `
      support, supports, tech support, technical support, it support, assistance, user
      support, password, passwords, login, logins, account reset, forgot my password`,
    de: `
      support, unterstuetzung, technischer support, it support, anwendersupport,
      unterstuetzen, unterstuetzt, benutzerbetreuung, anwenderbetreuung, passwort,
      passwoerter, kennwort, kennwoerter, anmeldung`,
  },
  {
    id: 'help-desk',
    en: `
      help desk, helpdesk, help desks, helpdesks, service desk, servicedesk, support desk,
      hotline, it helpline`,
    de: `
      helpdesk, help desk, service desk, servicedesk, hotline, stoerungsannahme, support
      hotline, benutzerservice`,
  },
  {
    id: 'ticket',
    en: 'ticket, tickets, support ticket, support tickets, support request, support requests',
    de: `
      ticket, tickets, support ticket, supporttickets, supportanfrage, supportanfragen,
      stoerungsmeldung, stoerungsmeldungen`,
  },
  {
    id: 'issue',
    en: `
      issue, issues, problem, problems, trouble, error, errors, bug, bugs, fault, faults,
      glitch, glitches, technical problem, technical problems, broken, breaks, crashed,
      crashes, breaks down, not working, stops working, does not work, stuck, frozen, slow`,
    de: `
      problem, probleme, problemen, fehler, panne, pannen, technische probleme,
      schwierigkeiten, kaputt, abgestuerzt, abstuerzt, streikt, nicht funktioniert, geht
      nicht, spinnt, haengt, klemmt, langsam, defekt`,
    weight: 0.7,
  },
  {
    id: 'service',
    en: 'service, services',
    de: 'service, services, dienst, dienste, dienstleistung, dienstleistungen, serviceleistung',
    weight: 0.6,
  },
  {
    id: 'programme',
    en: 'programme, programmes, program management, programme management',
    de: 'programmmanagement, programmleitung',
  },
  {
    id: 'reputation',
    en: 'reputation, image, standing, good name, reputations',
    de: 'ruf, ansehen, image, renommee, reputation',
  },
  {
    id: 'need',
    en: `
      need, needs, requirement, requirements, demand, demands, wishes, wish, ask of it,
      request, requests, intake`,
    de: `
      bedarf, bedarfe, beduerfnis, beduerfnisse, anforderung, anforderungen, wunsch, wuensche,
      wuenschen, anliegen, brauchen die abteilungen, brauchen, braucht, benoetigen, benoetigt`,
  },
  {
    id: 'department',
    en: 'department, departments, business unit, business units, division, divisions, unit, units',
    de: `
      abteilung, abteilungen, fachabteilung, fachabteilungen, fachbereich, fachbereiche,
      geschaeftsbereich, geschaeftsbereiche, einheit, einheiten`,
    weight: 0.6,
  },
  {
    id: 'tool',
    en: 'tool, tools, work tools',
    de: 'werkzeug, werkzeuge, arbeitsmittel, arbeitswerkzeuge, hilfsmittel, tool, tools',
  },
  {
    id: 'resource',
    en: 'resource, resources, means',
    de: 'ressource, ressourcen, mittel',
    weight: 0.8,
  },
  {
    id: 'isp',
    en: `
      isp, isps, internet provider, internet providers, internet service provider, internet
      service providers, telecoms company`,
    de: `
      internetanbieter, internetprovider, internetanbietern, telefonanbieter,
      internetdienstleister, telekom`,
  },
]
