#ifndef TOTRINH_CLIBXML2_SHIM_H
#define TOTRINH_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/// Frees what libxml2 allocated; its own `xmlFree` is a global variable, which Swift cannot read safely.
static inline void totrinh_xml_free(void *_Nullable memory) { xmlFree(memory); }

/// Loads entities of no kind: the parser never opens a file or a network address.
static inline int totrinh_xml_options(void) { return XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES; }

#endif
