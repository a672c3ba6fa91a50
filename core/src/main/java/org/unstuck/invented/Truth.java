package org.unstuck.invented;

/**
 * What is true of the invented country, counted on all that happened there, before any file leaves a part out. Schools
 * unless said otherwise.
 *
 * @param establishments all unique reference numbers, independent schools and colleges included
 * @param open state-funded, open on 31 August 2025
 * @param graded graded inspections since September 2005
 * @param ungraded ungraded (short) inspections
 * @param monitoring monitoring visits
 * @param reportCards inspections with a report card
 * @param in2019 the composition on 31 August 2019
 * @param requiringImprovementTwice open on 30 June 2025, not nurseries: requires improvement or equivalent at the
 *     latest graded inspection published by then, and less than good at the one before
 */
public record Truth(
        int establishments,
        int open,
        int graded,
        int ungraded,
        int monitoring,
        int reportCards,
        In2019 in2019,
        int requiringImprovementTwice) {

    /**
     * The figures of Fight or flight (2020), paragraphs 32 to 40 and 108, for the invented country.
     *
     * @param open state-funded, open on 31 August 2019
     * @param openTowns of these, in towns and small cities
     * @param openAcademies of these, academies and free schools
     * @param stuck stuck by the definition of paragraph 17
     * @param primary of the stuck, primary but not junior
     * @param junior of the stuck
     * @param secondary of the stuck
     * @param academies of the stuck
     * @param academiesNotInspected of the stuck, academies without a graded inspection under their own number
     * @param towns of the stuck, in towns and small cities
     * @param fourOrFiveInspections of the stuck, with four or five graded inspections in the window
     * @param pupils on roll of the stuck, about 2015
     * @param unstuck unstuck by the definition of paragraph 19
     * @param nextInspections graded inspections of schools that were stuck the day before
     * @param nextNotImproved of these inspections, less than good
     */
    public record In2019(
            int open,
            int openTowns,
            int openAcademies,
            int stuck,
            int primary,
            int junior,
            int secondary,
            int academies,
            int academiesNotInspected,
            int towns,
            int fourOrFiveInspections,
            int pupils,
            int unstuck,
            int nextInspections,
            int nextNotImproved) {}
}
