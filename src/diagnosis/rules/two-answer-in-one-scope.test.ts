import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
units:
  - { id: group, name: Group }
  - { id: retail, name: Retail, in: group }
  - { id: wholesale, name: Wholesale, in: group }
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: head, title: Head of Platform, reports-to: cto }
  - { id: em-a, title: 'Engineering Manager, Checkout', reports-to: head }
  - { id: em-b, title: 'Engineering Manager, Mobile', reports-to: head }
  - { id: it-r, title: IT Lead, unit: retail, reports-to: cio }
  - { id: it-w, title: IT Lead, unit: wholesale, reports-to: cio }
  - { id: old, title: Infrastructure Lead, reports-to: cio, state: eliminated }`

testRule(
  'two-answer-in-one-scope',
  [
    {
      why: 'one answers, others decide, agree and carry out',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: cto, verb: must-agree, of: infrastructure.technology }
  - { position: head, verb: carries-out, of: infrastructure.technology }
  - { position: old, verb: answers-for, of: infrastructure.technology }`,
    },
    {
      why: 'a part of the organisation is handed on',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: cto, verb: answers-for, of: infrastructure.technology, scope: { unit: retail } }
  - { position: head, verb: answers-for, of: infrastructure.technology, scope: { unit: retail, audience: customer } }`,
    },
    {
      why: 'one seat is entered twice, with and without a scope, too',
      yaml: `${SEATS}
assignments:
  - { id: first, position: cio, verb: answers-for, of: infrastructure.technology }
  - { id: again, position: cio, verb: answers-for, of: infrastructure.technology }
  - { id: part, position: cio, verb: answers-for, of: infrastructure.technology, scope: { unit: retail } }
  - { id: part-again, position: cio, verb: answers-for, of: infrastructure.technology, scope: { unit: retail } }`,
    },
    {
      why: 'parts side by side',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.technology, scope: { unit: retail } }
  - { position: cto, verb: answers-for, of: infrastructure.technology, scope: { unit: wholesale } }
  - { position: cio, verb: answers-for, of: money.budget, scope: { thing: erp } }
  - { position: cto, verb: answers-for, of: money.budget, scope: { thing: shop } }`,
    },
    {
      why: 'peers under one superior, told apart by the last word of their titles',
      yaml: `
positions:
  - { id: a, title: Store Manager Lyon, unit: stores, reports-to: coo }
  - { id: b, title: Store Manager Milan, unit: stores, reports-to: coo }
assignments:
  - { position: a, verb: answers-for, of: service.internal-customers }
  - { position: b, verb: answers-for, of: service.internal-customers }`,
    },
    {
      why: 'peers of one title, each with a field or a unit of its own',
      yaml: `${SEATS}
assignments:
  - { position: em-a, verb: answers-for, of: people.engineers }
  - { position: em-b, verb: answers-for, of: people.engineers }
  - { position: it-r, verb: answers-for, of: operations.daily }
  - { position: it-w, verb: answers-for, of: operations.daily }`,
    },
  ],
  [
    {
      why: 'two leaders answer for the infrastructure',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: cto, verb: answers-for, of: infrastructure.technology }`,
      finds: [
        {
          message: 'same-scope',
          severity: 'high',
          facts: { matter: 'infrastructure.technology', positions: ['cio', 'cto'], scopes: [{}] },
          place: { kind: 'assignments', id: 'cto:answers-for:infrastructure.technology' },
        },
      ],
    },
    {
      why: 'an owned thing has two owners, in one unit',
      yaml: `${SEATS}
things: [{ id: crm, name: Customer system, kind: system }]
assignments:
  - { position: head, verb: answers-for, of: crm, scope: { unit: retail } }
  - { position: cio, verb: answers-for, of: crm, scope: { unit: retail } }
  - { position: cto, verb: answers-for, of: crm }`,
      finds: [
        {
          message: 'same-scope',
          severity: 'medium',
          subjects: [
            { kind: 'positions', id: 'cio' },
            { kind: 'positions', id: 'head' },
            { kind: 'things', id: 'crm' },
          ],
          facts: { positions: ['cio', 'head'], scopes: [{ unit: 'retail' }] },
        },
      ],
    },
    {
      why: 'two heads of different fields are no peers',
      yaml: `
positions:
  - { id: a, title: Head of Data, reports-to: cto }
  - { id: b, title: Head of Platform, reports-to: cto }
assignments:
  - { position: a, verb: answers-for, of: information.databases }
  - { position: b, verb: answers-for, of: information.databases }`,
      finds: [{ message: 'same-scope', severity: 'medium', facts: { positions: ['a', 'b'] } }],
    },
    {
      why: 'a seat and its superior both answer',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: product.delivery }
  - { position: head, verb: answers-for, of: product.delivery }`,
      finds: [{ message: 'in-line', severity: 'low', facts: { positions: ['cto', 'head'] } }],
    },
    {
      why: 'a unit here, an audience there: customers in retail have two',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: service.delivery, scope: { unit: retail } }
  - { position: cto, verb: answers-for, of: service.delivery, scope: { audience: customer } }`,
      finds: [
        {
          message: 'crossing',
          severity: 'low',
          facts: {
            positions: ['cio', 'cto'],
            scopes: [{ audience: 'customer' }, { unit: 'retail' }],
          },
        },
      ],
    },
    {
      why: 'the chief of the whole and the one of a part, both without a scope',
      yaml: `
positions:
  - { id: cto, title: Chief Technology Officer, unit: tech, roles: [cto] }
  - { id: online, title: 'Chief Technology Officer, Online', unit: tech, roles: [cto] }
assignments:
  - { position: cto, verb: answers-for, of: product.software }
  - { position: online, verb: answers-for, of: product.software }`,
      finds: [{ message: 'same-scope', severity: 'high', facts: { positions: ['cto', 'online'] } }],
    },
    {
      why: 'three analysts of one title answer together, in two matters',
      yaml: `
positions:
  - { id: a, title: Support Analyst, unit: it }
  - { id: b, title: Support Analyst, unit: it }
  - { id: c, title: Support Analyst, unit: it }
assignments:
  - { position: a, verb: answers-for, of: service.help-desk }
  - { position: b, verb: answers-for, of: service.help-desk }
  - { position: c, verb: answers-for, of: service.help-desk }
  - { position: a, verb: answers-for, of: service.tickets, scope: { unit: it } }
  - { position: b, verb: answers-for, of: service.tickets, scope: { unit: it } }
  - { position: a, verb: answers-for, of: service.tickets, scope: { audience: internal } }
  - { position: b, verb: answers-for, of: service.tickets, scope: { audience: internal } }`,
      finds: [
        { facts: { matter: 'service.help-desk', positions: ['a', 'b', 'c'] } },
        {
          facts: {
            matter: 'service.tickets',
            positions: ['a', 'b'],
            scopes: [{ audience: 'internal' }, { unit: 'it' }],
          },
        },
      ],
    },
  ],
)
