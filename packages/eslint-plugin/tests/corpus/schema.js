// A small schema, as the generator writes one.
export const schema = {
 "tenant": {
  "model": "Organization",
  "field": "organizationId"
 },
 "models": {
  "Organization": {
   "name": "Organization",
   "id": [
    "id"
   ],
   "uniques": [],
   "relations": {
    "invoices": {
     "name": "invoices",
     "model": "Invoice",
     "isList": true,
     "fields": []
    },
    "clients": {
     "name": "clients",
     "model": "Client",
     "isList": true,
     "fields": []
    },
    "memberships": {
     "name": "memberships",
     "model": "Membership",
     "isList": true,
     "fields": []
    }
   },
   "ownership": {
    "kind": "tenant"
   }
  },
  "User": {
   "name": "User",
   "id": [
    "id"
   ],
   "uniques": [
    {
     "name": "email",
     "fields": [
      "email"
     ]
    }
   ],
   "relations": {
    "memberships": {
     "name": "memberships",
     "model": "Membership",
     "isList": true,
     "fields": []
    }
   },
   "ownership": {
    "kind": "global",
    "because": "a person may belong to several organisations"
   }
  },
  "Country": {
   "name": "Country",
   "id": [
    "code"
   ],
   "uniques": [],
   "relations": {},
   "ownership": {
    "kind": "global",
    "because": "reference data, the same for all"
   }
  },
  "Membership": {
   "name": "Membership",
   "id": [
    "id"
   ],
   "uniques": [
    {
     "name": "organizationId_id",
     "fields": [
      "organizationId",
      "id"
     ]
    },
    {
     "name": "organizationId_userId",
     "fields": [
      "organizationId",
      "userId"
     ]
    }
   ],
   "relations": {
    "organization": {
     "name": "organization",
     "model": "Organization",
     "isList": false,
     "fields": [
      "organizationId"
     ]
    },
    "user": {
     "name": "user",
     "model": "User",
     "isList": false,
     "fields": [
      "userId"
     ]
    }
   },
   "ownership": {
    "kind": "scoped"
   }
  },
  "Client": {
   "name": "Client",
   "id": [
    "id"
   ],
   "uniques": [
    {
     "name": "organizationId_id",
     "fields": [
      "organizationId",
      "id"
     ]
    }
   ],
   "relations": {
    "organization": {
     "name": "organization",
     "model": "Organization",
     "isList": false,
     "fields": [
      "organizationId"
     ]
    },
    "invoices": {
     "name": "invoices",
     "model": "Invoice",
     "isList": true,
     "fields": []
    }
   },
   "ownership": {
    "kind": "scoped"
   }
  },
  "Project": {
   "name": "Project",
   "id": [
    "id"
   ],
   "uniques": [
    {
     "name": "organizationId_id",
     "fields": [
      "organizationId",
      "id"
     ]
    }
   ],
   "relations": {
    "organization": {
     "name": "organization",
     "model": "Organization",
     "isList": false,
     "fields": [
      "organizationId"
     ]
    }
   },
   "ownership": {
    "kind": "scoped"
   }
  },
  "Invoice": {
   "name": "Invoice",
   "id": [
    "id"
   ],
   "uniques": [
    {
     "name": "organizationId_id",
     "fields": [
      "organizationId",
      "id"
     ]
    },
    {
     "name": "organizationId_number",
     "fields": [
      "organizationId",
      "number"
     ]
    }
   ],
   "relations": {
    "organization": {
     "name": "organization",
     "model": "Organization",
     "isList": false,
     "fields": [
      "organizationId"
     ]
    },
    "client": {
     "name": "client",
     "model": "Client",
     "isList": false,
     "fields": [
      "organizationId",
      "clientId"
     ]
    },
    "lines": {
     "name": "lines",
     "model": "InvoiceLine",
     "isList": true,
     "fields": []
    }
   },
   "ownership": {
    "kind": "scoped"
   }
  },
  "InvoiceLine": {
   "name": "InvoiceLine",
   "id": [
    "id"
   ],
   "uniques": [
    {
     "name": "invoiceId_position",
     "fields": [
      "invoiceId",
      "position"
     ]
    }
   ],
   "relations": {
    "invoice": {
     "name": "invoice",
     "model": "Invoice",
     "isList": false,
     "fields": [
      "invoiceId"
     ]
    },
    "project": {
     "name": "project",
     "model": "Project",
     "isList": false,
     "fields": [
      "projectId"
     ]
    },
    "discounts": {
     "name": "discounts",
     "model": "LineDiscount",
     "isList": true,
     "fields": []
    }
   },
   "ownership": {
    "kind": "subEntity",
    "path": [
     "invoice"
    ]
   }
  },
  "LineDiscount": {
   "name": "LineDiscount",
   "id": [
    "id"
   ],
   "uniques": [],
   "relations": {
    "line": {
     "name": "line",
     "model": "InvoiceLine",
     "isList": false,
     "fields": [
      "lineId"
     ]
    }
   },
   "ownership": {
    "kind": "subEntity",
    "path": [
     "line",
     "invoice"
    ]
   }
  }
 }
};
