package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.List;

/** The months of 2013 to 2015 that are written, each with the header line that Ofsted gave it. */
final class MonthsUntil2015 {
    private static final String LEADERSHIP =
            "The effectiveness of leadership and management in embedding ambition and driving improvement,";
    private static final String OVERALL = "Latest inspection date,Overall effectiveness: how good is the school,";
    private static final String PREVIOUS =
            "Category,Previous inspection date,Previous Overall effectiveness,Previous_Category";

    static final List<MonthlyUntil2015.Month> MONTHS = List.of(
            new MonthlyUntil2015.Month(
                    LocalDate.of(2013, 4, 30),
                    false,
                    DateForm.ISO,
                    "Report",
                    "-",
                    null,
                    "Report link,urn,laestab,schoolname,Ofsted Region,Government Office Region,"
                            + "Local Authority (Education),Parliamentary Constituency,Type of Education,Ofsted Phase,"
                            + OVERALL
                            + "Achievement of Pupils,How well do pupils achieve?,Pupils' behaviour,"
                            + "The quality of teaching,"
                            + LEADERSHIP
                            + PREVIOUS),
            new MonthlyUntil2015.Month(
                    LocalDate.of(2013, 9, 30),
                    false,
                    DateForm.SERIAL,
                    "Ofsted School Webpage",
                    "-",
                    null,
                    "Report link,urn,laestab,schoolname,Ofsted Region,Government Office Region,Local Authority,"
                            + "Parliamentary Constituency,postcode,Type of Education,Ofsted Phase,"
                            + OVERALL
                            + "Pupils' achievement and the extent to which they enjoy their learning,"
                            + "How well do pupils achieve?,Pupils' behaviour,The quality of teaching,"
                            + LEADERSHIP
                            + "Category,Previous inspection date,previous Overall effectivness,Previous_Category"),
            new MonthlyUntil2015.Month(
                    LocalDate.of(2014, 5, 31),
                    false,
                    DateForm.ISO,
                    "OfstedSchoolWebpage",
                    "NULL",
                    null,
                    "Report link,urn,laestab,School name,Ofsted Region,Government Office Region,Local Authority,"
                            + "Parliamentary Constituency,Type of school,Postcode,Dataview phase,Ofsted Phase,"
                            + "Total pupils,"
                            + OVERALL
                            + "Achievement of Pupils,How well do learners achieve?,Pupils' behaviour,"
                            + "The quality of teaching,"
                            + LEADERSHIP
                            + PREVIOUS),
            new MonthlyUntil2015.Month(
                    LocalDate.of(2014, 12, 31),
                    true,
                    DateForm.SERIAL,
                    "Ofsted School Webpage",
                    "",
                    "Invented England: most recent inspections of schools at 31 December 2014",
                    "Web Link,URN,Laestab,School name,Ofsted Region,Government Office Region,Local Authority,"
                            + "Parliamentary Constituency,Type of school,Postcode,Ofsted Phase,Total pupils,"
                            + OVERALL
                            + "Overall effectiveness of the sixth form,"
                            + "Overall effectiveness of the Early Years Foundation stage,Achievement of pupils,"
                            + "How well do learners achieve?,Pupils' behaviour,The quality of teaching,"
                            + LEADERSHIP
                            + "The effectiveness of the governing body in challenging and supporting the school so that"
                            + " weaknesses are tackled decisively...,"
                            + "Category,Previous inspection date,previous overall effectiveness,Previous category"),
            new MonthlyUntil2015.Month(
                    LocalDate.of(2015, 5, 31),
                    false,
                    DateForm.SLASHES,
                    "Ofsted School Webpage",
                    "",
                    null,
                    "Web Link,URN,Laestab,School name,Ofsted Region,Government Office Region,Local Authority,"
                            + "Parliamentary Constituency,Type of school,Postcode,Ofsted Phase,Total pupils,"
                            + OVERALL
                            + "Effectiveness of the sixth form provision,Effectiveness of the Early Years provision,"
                            + "Achievement of pupils,How well do learners achieve?,The quality of teaching,"
                            + "Behaviour and safety of pupils,Leadership and management,"
                            + "Category,Previous inspection date,previous overall effectiveness,Previous category"));

    private MonthsUntil2015() {}
}
