/** A small leadership to write rules of authority for: a board of three above, one line below. */
export const MATRIX_SEATS = `
people:
  - { id: mara, name: Mara Lindqvist }
  - { id: ada, name: Ada Nkemelu }
  - { id: lin, name: Lin Castellanos }
  - { id: noor, name: Noor Haddad }
  - { id: tobias, name: Tobias Reinholt }
bodies:
  - { id: board, name: Supervisory Board, members: [ceo, cfo, cto], quorum: 1 }
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo], holder: mara, deputy: { position: cfo } }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo, holder: tobias }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo, holder: ada }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo, holder: lin }
  - { id: vp, title: VP of Engineering, roles: [vp-engineering], reports-to: cto, holder: noor }`
