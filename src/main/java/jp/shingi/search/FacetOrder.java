package jp.shingi.search;

/** The order of a facet's values. */
public enum FacetOrder {
    /** Most frequent first, then by name. */
    COUNT,
    /** By name; years newest first. */
    NAME
}
